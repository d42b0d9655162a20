package org.kaohe.process;

import java.util.List;

/** The logins of the demo company, shown on the login page while there is a demo company. */
public interface DemoLogins {

    /** In the order to show them. */
    List<DemoLogin> all();

    /**
     * One login.
     *
     * @param number the person, by which the name is found
     * @param password the password, which everybody may read
     * @param labelKey message key of what this person is in the demo
     */
    record DemoLogin(String number, String password, String labelKey) {}
}
