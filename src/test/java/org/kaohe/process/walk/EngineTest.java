package org.kaohe.process.walk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kaohe.KaoheApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/**
 * The whole application with the demo company, jobs run by the test. Test classes share one application: a test either is
 * transactional and undone, or works on a technician of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = KaoheApplication.class)
@ContextConfiguration(initializers = FixedStart.class)
@Import({Engine.class, EngineTables.class, CaseWalk.class})
@ExtendWith(ClockAtStart.class)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:walks",
            "camunda.bpm.job-execution.enabled=false",
            "kaohe.demo=true"
        })
@interface EngineTest {}
