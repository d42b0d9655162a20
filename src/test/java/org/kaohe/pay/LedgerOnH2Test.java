package org.kaohe.pay;

class LedgerOnH2Test extends LedgerContract {}
