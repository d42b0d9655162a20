package org.kaohe.web.security;

import jakarta.servlet.DispatcherType;
import java.util.Set;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Pages, Tasklist and Cockpit: one form to log in, one session, one way out. */
@Configuration(proxyBeanMethods = false)
class PagesChain {

    private static final PathPatternRequestMatcher.Builder AT = PathPatternRequestMatcher.withDefaults();
    private static final RequestMatcher WEB_APP_CALLS = AT.matcher("/camunda/api/**");

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, People people) throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers("/login", "/css/**", "/js/**", "/favicon.svg", "/actuator/health/**")
                                .permitAll()
                                .requestMatchers(
                                        "/actuator/**",
                                        "/camunda/api/admin/auth/user/*/login/**",
                                        "/camunda/api/admin/setup/**")
                                .denyAll()
                                .requestMatchers(HttpMethod.GET, "/camunda/api/engine/engine/*/user/**")
                                .access(new StillHere(people))
                                .requestMatchers(HttpMethod.OPTIONS, "/camunda/api/engine/engine/*/user/**")
                                .access(new StillHere(people))
                                .requestMatchers("/camunda/api/engine/engine/*/user/**")
                                .denyAll()
                                .requestMatchers("/people/**", "/periods/**", "/archive/**", "/pay/bases/**")
                                .access(new StillHere(people, Set.of(Role.HR)))
                                .requestMatchers("/pay/**")
                                .access(new StillHere(people, Set.of(Role.HR, Role.FINANCE)))
                                .anyRequest()
                                .access(new StillHere(people)))
                .formLogin(form ->
                        form.loginPage("/login").failureUrl("/login?error").permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?logout").deleteCookies("JSESSIONID"))
                .sessionManagement(session -> session.sessionFixation(SessionFixationConfigurer::newSession))
                .requestCache(cache -> cache.requestCache(new PagesToReturnTo()))
                .csrf(csrf -> csrf.ignoringRequestMatchers("/camunda/api/**", "/camunda/app/**"))
                .headers(headers -> PageHeaders.apply(headers))
                .exceptionHandling(errors -> errors.accessDeniedHandler(new StalePages())
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), WEB_APP_CALLS)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), request -> true))
                .addFilterAfter(new WebAppLogout(), AuthorizationFilter.class)
                .build();
    }
}
