package org.kaohe.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.kaohe.organisation.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.util.StringUtils;

/**
 * Our own REST interface: number and password with the request, or the session of the pages. Only a session can be
 * ridden by another site, so only there a writing request needs the token. A refusal is problem details, never a
 * redirect.
 */
@Configuration(proxyBeanMethods = false)
class ApiChain {

    private static final PathPatternRequestMatcher.Builder AT = PathPatternRequestMatcher.withDefaults();

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, People people, ApiRefusals refusals) throws Exception {
        return http.securityMatchers(matchers -> matchers.requestMatchers(
                        AT.matcher("/api/**"), AT.matcher("/v3/api-docs/**"), AT.matcher("/v3/api-docs.yaml")))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .access(new StillHere(people)))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.ignoringRequestMatchers(ApiChain::bringsPassword))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .build();
    }

    private static boolean bringsPassword(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && StringUtils.startsWithIgnoreCase(header.trim(), "Basic");
    }
}
