package org.kaohe.web.security;

import java.util.Set;
import java.util.function.Supplier;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.organisation.Role;
import org.kaohe.organisation.Stage;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Lets a request through when the person logged in still works here and holds the role now, whatever was true at login.
 *
 * @param oneOf one of these is enough; none where being here is enough
 */
record StillHere(People people, Set<Role> oneOf) implements AuthorizationManager<RequestAuthorizationContext> {

    private static final AuthenticationTrustResolver TRUST = new AuthenticationTrustResolverImpl();

    StillHere(People people) {
        this(people, Set.of());
    }

    @Override
    public AuthorizationResult authorize(Supplier<Authentication> login, RequestAuthorizationContext request) {
        Authentication who = login.get();
        return new AuthorizationDecision(TRUST.isAuthenticated(who)
                && people.find(who.getName()).filter(this::mayPass).isPresent());
    }

    @Override
    public AuthorizationDecision check(Supplier<Authentication> login, RequestAuthorizationContext request) {
        return new AuthorizationDecision(authorize(login, request).isGranted());
    }

    private boolean mayPass(Person person) {
        return person.getStage() != Stage.LEFT
                && (oneOf.isEmpty() || oneOf.stream().anyMatch(person::has));
    }
}
