package violators.process.beans;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans declared by methods, with a name and without. */
@Configuration(proxyBeanMethods = false)
class SettingsOfViolators {

    @Bean("named")
    Object something() {
        return new Object();
    }

    @Bean
    Object byMethod() {
        return new Object();
    }
}
