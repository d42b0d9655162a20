package org.kaohe.organisation;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class DemoCompanyOnPostgresTest extends DemoCompanyTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestPostgres.use(registry, "demo_company");
    }
}
