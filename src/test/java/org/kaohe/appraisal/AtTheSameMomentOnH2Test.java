package org.kaohe.appraisal;

class AtTheSameMomentOnH2Test extends AtTheSameMoment {}
