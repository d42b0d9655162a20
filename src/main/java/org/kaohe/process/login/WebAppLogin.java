package org.kaohe.process.login;

import java.util.List;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One login for the pages, Tasklist and Cockpit. */
@Configuration(proxyBeanMethods = false)
class WebAppLogin {

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> loginOfTheWebApps() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.setInitParameters(java.util.Map.of("authentication-provider", SpringLogin.class.getName()));
        filter.setUrlPatterns(List.of("/camunda/app/*", "/camunda/api/*"));
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return filter;
    }
}
