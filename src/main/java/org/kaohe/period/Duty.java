package org.kaohe.period;

/** What somebody will have to do in a period, the first that applies. */
public enum Duty {
    SUPERIOR,
    /** 分管领导. */
    LEADER,
    HEAD,
    GENERAL_MANAGER,
    PARTICIPANT;

    /** Message key of the duty in words. */
    public String messageKey() {
        return "period.duty." + name();
    }
}
