package org.kaohe.process.walk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.kaohe.KaoheApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** The whole application with the demo company on a fresh database, jobs run by the test. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = KaoheApplication.class)
@ContextConfiguration(initializers = FixedStart.class)
@Import(Engine.class)
@DirtiesContext
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid}",
            "camunda.bpm.job-execution.enabled=false",
            "kaohe.demo=true"
        })
@interface EngineTest {}
