package org.kaohe.period;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** Runs a test on the period module and an H2 database in memory, two participants a chunk. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = PeriodSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
            "spring.sql.init.mode=always",
            "spring.sql.init.encoding=UTF-8",
            "spring.sql.init.schema-locations=classpath:db/migration/V2__organisation.sql,classpath:db/migration/V4__period.sql,"
                    + "classpath:db/migration/V8__scheme.sql,classpath:db/migration/V18__schedule_tables.sql,"
                    + "classpath:db/migration/V16__sign_off_scheme.sql",
            "kaohe.opening.chunk-size=2"
        })
@interface OnPeriods {}
