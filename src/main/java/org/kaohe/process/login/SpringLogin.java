package org.kaohe.process.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells the web apps who is logged in. They create it by name, so it takes nothing from the application context. */
public class SpringLogin implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        var login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null || login instanceof AnonymousAuthenticationToken || !login.isAuthenticated()) {
            return AuthenticationResult.unsuccessful();
        }
        var identity = engine.getIdentityService();
        String number = login.getName();
        if (identity.createUserQuery().userId(number).count() == 0) {
            return AuthenticationResult.unsuccessful(number);
        }
        List<String> groups = identity.createGroupQuery().groupMember(number).list().stream()
                .map(Group::getId)
                .toList();
        AuthenticationResult result = AuthenticationResult.successful(number);
        result.setGroups(groups);
        return result;
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // the application's own login page is the only challenge
    }
}
