package org.kaohe.signoff;

import org.kaohe.organisation.TestPostgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class SignOffOnPostgresTest extends SignOffContract {

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry registry) {
        TestPostgres.use(registry, "signoff");
    }
}
