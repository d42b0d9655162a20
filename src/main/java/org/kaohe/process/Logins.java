package org.kaohe.process;

import java.util.Optional;

/** Who may log in. Credentials, lock-out and password rules belong to the engine's identity service. */
public interface Logins {

    /** True when the password is right and the person is not locked out after too many wrong ones. */
    boolean check(String number, String password);

    /** Does the login still exist? */
    boolean exists(String number);

    /**
     * Sets a password.
     *
     * @return the message key of what is wrong with it; empty when it was set
     */
    Optional<String> setPassword(String number, String password);
}
