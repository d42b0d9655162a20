package org.kaohe.process.walk;

/** Who is who in the demo company, for tests. */
final class Company {

    static final String GENERAL_MANAGER = "10001";
    static final String LEADER = "10002";
    static final String HEAD = "10003";
    /** Has no part in a technician's score. */
    static final String PANEL = "10005";

    static final String HR = "10006";
    static final String TECHNICIAN = "10007";
    static final String FINANCE = "10008";
    static final String ADMINISTRATION = "10009";
    static final String OTHER_HR = "10010";
    static final String PROBATIONER = "10015";
    static final String SUPERIOR = "10011";
    static final String SECOND_TECHNICIAN = "10012";
    static final String THIRD_TECHNICIAN = "10013";
    static final String FOURTH_TECHNICIAN = "10014";

    private Company() {}
}
