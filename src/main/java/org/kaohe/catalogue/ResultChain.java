package org.kaohe.catalogue;

/** How many signatures a department's results of a period need before they count. */
public enum ResultChain {
    NONE,
    /** 拟制, 审核, 批准: drawn up, reviewed, approved (000, R029; 001, R044). */
    THREE,
    /** The department manager signs, finance checks, administration reviews, the general manager approves (002, R137). */
    FOUR;

    /** The one that asks for more. */
    public ResultChain or(ResultChain other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
