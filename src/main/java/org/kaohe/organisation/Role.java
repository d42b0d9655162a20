package org.kaohe.organisation;

/**
 * What a person is responsible for beside their own work.
 *
 * <p>Everybody is an employee, and whoever has reports on a day is a supervisor on that day: neither is stored.
 */
public enum Role {
    /** 部门负责人: heads at least one department. */
    DEPARTMENT_HEAD,
    /** 分管领导: the leader to whom at least one department answers; not its head. */
    LEADER_IN_CHARGE,
    /** 人事. */
    HR,
    /** 财务. */
    FINANCE,
    /** 行政. */
    ADMINISTRATION,
    /** 总经理. */
    GENERAL_MANAGER
}
