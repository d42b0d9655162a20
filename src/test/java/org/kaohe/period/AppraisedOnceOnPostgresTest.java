package org.kaohe.period;

import org.kaohe.organisation.TestPostgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class AppraisedOnceOnPostgresTest extends AppraisedOnceTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestPostgres.use(registry, "periods_appraised_once");
    }
}
