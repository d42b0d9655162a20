package org.kaohe.outcome;

/** On which ground a contract is ended, or a demotion or cut imposed without consent. */
public enum DismissalRoute {
    /** 不能胜任工作: rated incompetent, trained or transferred, rated incompetent again. */
    INCOMPETENCE,
    /** 严重违纪: facts, hearing, union. */
    GRAVE_FAULT
}
