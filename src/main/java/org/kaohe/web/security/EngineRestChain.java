package org.kaohe.web.security;

import org.kaohe.organisation.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The engine's REST interface: number and password with every request, no session, so no forged request either. A text
 * as matcher would never match its servlet, which Spring does not know.
 */
@Configuration(proxyBeanMethods = false)
class EngineRestChain {

    private static final PathPatternRequestMatcher.Builder AT = PathPatternRequestMatcher.withDefaults();

    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http, People people) throws Exception {
        return http.securityMatcher(AT.matcher("/engine-rest/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                AT.matcher(HttpMethod.GET, "/engine-rest/user/**"),
                                AT.matcher(HttpMethod.OPTIONS, "/engine-rest/user/**"))
                        .access(new StillHere(people))
                        .requestMatchers(AT.matcher("/engine-rest/user/**"))
                        .denyAll()
                        .anyRequest()
                        .access(new StillHere(people)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .httpBasic(Customizer.withDefaults())
                .build();
    }
}
