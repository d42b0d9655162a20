package org.kaohe.appraisal;

import org.kaohe.organisation.TestPostgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class MonthlyScoresOnPostgresTest extends MonthlyScoresContract {

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry registry) {
        TestPostgres.use(registry, "appraisal_monthly_scores");
    }
}
