package org.kaohe.outcome;

import org.kaohe.organisation.TestPostgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class CaseOnPostgresTest extends CaseContract {

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry registry) {
        TestPostgres.use(registry, "outcome_case");
    }
}
