package org.kaohe.outcome;

/** What an outcome case is about (002, R144). Names for people: {@code outcome.kind.<name>}. */
public enum OutcomeKind {
    /** 转正. */
    CONFIRMATION("CON"),
    /** 晋升. */
    PROMOTION("PRO"),
    /** 降职. */
    DEMOTION("DEM"),
    /** 调薪: a rise or a cut. */
    PAY_CHANGE("PAY"),
    /** 续签劳动合同. */
    RENEWAL("REN"),
    /** 解除劳动合同. */
    TERMINATION("TER"),
    /** 绩效改进计划. */
    IMPROVEMENT("IMP");

    private final String letters;

    OutcomeKind(String letters) {
        this.letters = letters;
    }

    /** Part of the case's number, such as {@code 2027-PRO-10007}. */
    String letters() {
        return letters;
    }
}
