package org.kaohe.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.kaohe.KaoheApplication;
import org.kaohe.process.walk.FixedStart;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** The whole application over real HTTP, with the demo company. Test classes share one application. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = KaoheApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FixedStart.class)
@Import({Cases.class, Visitors.class})
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:web",
            "camunda.bpm.job-execution.enabled=false",
            "kaohe.demo=true"
        })
public @interface WebTest {}
