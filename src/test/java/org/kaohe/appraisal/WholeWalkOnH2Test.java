package org.kaohe.appraisal;

class WholeWalkOnH2Test extends WholeWalk {}
