package org.kaohe.pay;

import org.kaohe.organisation.TestPostgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class SharedMonthOnPostgresTest extends SharedMonthContract {

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry registry) {
        TestPostgres.use(registry, "pay_shared_month");
    }
}
