package org.kaohe.process.login;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.kaohe.process.Logins;
import org.kaohe.process.engine.AsSystem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Logins kept by the engine's identity service. */
@Component
class EngineLogins implements Logins {

    /** Noted beside a new login until somebody sets its password. */
    static final String UNSET = "kaohe.password-unset";

    private final IdentityService identity;
    private final AsSystem asSystem;

    EngineLogins(IdentityService identity, AsSystem asSystem) {
        this.identity = identity;
        this.asSystem = asSystem;
    }

    @Override
    public boolean check(String number, String password) {
        return asSystem.call(() -> identity.checkPassword(number, password));
    }

    @Override
    public boolean exists(String number) {
        return asSystem.call(() -> identity.createUserQuery().userId(number).count() == 1);
    }

    @Override
    @Transactional
    public Optional<String> setPassword(String number, String password) {
        return asSystem.call(() -> {
            var login = identity.createUserQuery().userId(number).singleResult();
            if (login == null) {
                return Optional.of("process.login.unknown");
            }
            if (!identity.checkPasswordAgainstPolicy(password, login).isValid()) {
                return Optional.of("process.login.password-too-short");
            }
            login.setPassword(password);
            identity.saveUser(login);
            identity.deleteUserInfo(number, UNSET);
            return Optional.empty();
        });
    }

    @Override
    public Set<String> withoutPassword(Collection<String> numbers) {
        return asSystem.call(() -> {
            Set<String> known =
                    identity.createUserQuery().list().stream().map(User::getId).collect(toSet());
            return numbers.stream()
                    .filter(number -> !known.contains(number) || identity.getUserInfo(number, UNSET) != null)
                    .collect(toSet());
        });
    }
}
