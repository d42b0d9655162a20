package org.kaohe.outcome;

/** A human step of a case. Names for people: {@code outcome.step.<name>}. */
public enum CaseStep {
    DRAFT_TERMS,
    /** HR records consent or evidence item by item. */
    GATHER_EVIDENCE,
    /** 部门经理签字 (002, R137). */
    SIGN_TERMS,
    /** 财务复核. */
    CHECK_FINANCE,
    /** 管理部审核. */
    REVIEW_ADMINISTRATION,
    /** 总经理审批. */
    APPROVE_CASE,
    RECOMMEND_RENEWAL,
    SET_GOALS,
    CHECK_PROGRESS,
    CLOSE_PLAN,
    DECIDE_CONFIRMATION;

    /** A signature under the case, given or refused. */
    boolean isLink() {
        return this == SIGN_TERMS || this == CHECK_FINANCE || this == REVIEW_ADMINISTRATION || this == APPROVE_CASE;
    }
}
