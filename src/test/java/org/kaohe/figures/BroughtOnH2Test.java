package org.kaohe.figures;

class BroughtOnH2Test extends BroughtContract {}
