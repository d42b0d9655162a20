package org.kaohe.outcome;

class CaseOnH2Test extends CaseContract {}
