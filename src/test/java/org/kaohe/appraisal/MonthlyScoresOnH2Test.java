package org.kaohe.appraisal;

class MonthlyScoresOnH2Test extends MonthlyScoresContract {}
