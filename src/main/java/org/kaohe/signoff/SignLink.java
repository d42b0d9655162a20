package org.kaohe.signoff;

import java.util.List;
import org.kaohe.catalogue.ResultChain;

/** A link of a chain of signatures. Names for people: {@code signoff.link.<name>}. */
public enum SignLink {
    /** 拟制: HR draws up and lays before the signers, again after a refusal. */
    DRAW_UP,
    /** 审核: the leader in charge reviews. */
    REVIEW,
    /** 部门经理签字. */
    SIGN_LIST,
    /** 财务复核. */
    CHECK_LIST,
    /** 管理部审核. */
    REVIEW_LIST,
    /** 批准, 总经理审批. */
    APPROVE;

    private static final List<SignLink> THREE = List.of(DRAW_UP, REVIEW, APPROVE);
    private static final List<SignLink> FOUR = List.of(SIGN_LIST, CHECK_LIST, REVIEW_LIST, APPROVE);

    /** The signatures in their order. */
    public static List<SignLink> of(ResultChain chain) {
        return switch (chain) {
            case NONE -> List.of();
            case THREE -> THREE;
            case FOUR -> FOUR;
        };
    }

    /** The link after this one; drawing up comes before the first of either chain. */
    SignLink next(ResultChain chain) {
        List<SignLink> links = of(chain);
        return links.get(links.indexOf(this) + 1);
    }
}
