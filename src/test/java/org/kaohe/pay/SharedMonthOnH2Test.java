package org.kaohe.pay;

class SharedMonthOnH2Test extends SharedMonthContract {}
