package org.kaohe.process.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who calls its REST interface; without it the engine would check nothing. Nobody known: refused. */
@Configuration(proxyBeanMethods = false)
class RestLogin {

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> loginOfTheEngineRest(IdentityService identity) {
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                var login = SecurityContextHolder.getContext().getAuthentication();
                if (login == null || login instanceof AnonymousAuthenticationToken || !login.isAuthenticated()) {
                    response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                    return;
                }
                List<String> groups = identity.createGroupQuery().groupMember(login.getName()).list().stream()
                        .map(Group::getId)
                        .toList();
                identity.setAuthentication(login.getName(), groups, List.of());
                try {
                    chain.doFilter(request, response);
                } finally {
                    identity.clearAuthentication();
                }
            }
        });
        registration.setUrlPatterns(List.of("/engine-rest/*"));
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }
}
