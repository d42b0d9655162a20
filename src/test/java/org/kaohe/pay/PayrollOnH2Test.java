package org.kaohe.pay;

class PayrollOnH2Test extends PayrollContract {}
