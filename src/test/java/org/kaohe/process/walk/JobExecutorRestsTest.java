package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@SpringBootTest
@DirtiesContext
@TestPropertySource(properties = {"spring.datasource.url=jdbc:h2:mem:rests", "kaohe.demo=false"})
class JobExecutorRestsTest {

    @Autowired
    private ProcessEngine engine;

    @Test
    void an_idle_job_executor_waits_longer_and_longer_between_two_looks() {
        var executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        assertThat(executor.getWaitTimeInMillis()).isPositive();
        assertThat((long) executor.getMaxWait()).isGreaterThan(executor.getWaitTimeInMillis());
    }
}
