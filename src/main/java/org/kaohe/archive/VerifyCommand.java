package org.kaohe.archive;

import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code --kaohe.verify-archive=true}: prints in both languages whether the archive is intact, and ends the application with 0
 * when it is and 1 when it is not.
 */
@Component
@ConditionalOnProperty("kaohe.verify-archive")
@Order(Ordered.HIGHEST_PRECEDENCE)
class VerifyCommand implements ApplicationRunner {

    private final Archive archive;
    private final VerificationText text;
    private final ConfigurableApplicationContext application;

    VerifyCommand(Archive archive, VerificationText text, ConfigurableApplicationContext application) {
        this.archive = archive;
        this.text = text;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Verification verification = archive.verify();
        System.out.println(text.of(verification, Locale.SIMPLIFIED_CHINESE));
        System.out.println(text.of(verification, Locale.ENGLISH));
        application.close();
        System.exit(verification.isIntact() ? 0 : 1);
    }
}
