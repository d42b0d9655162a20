package org.kaohe.process;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Who may log in. Credentials, lock-out and password rules belong to the engine's identity service. */
public interface Logins {

    /** True when the password is right and the person is not locked out after too many wrong ones. */
    boolean check(String number, String password);

    /** Does the login still exist? */
    boolean exists(String number);

    /** Who of them cannot log in, because there is no login or nobody has set a password for it yet. */
    Set<String> withoutPassword(Collection<String> numbers);

    /**
     * Sets a password.
     *
     * @return the message key of what is wrong with it; empty when it was set
     */
    Optional<String> setPassword(String number, String password);
}
