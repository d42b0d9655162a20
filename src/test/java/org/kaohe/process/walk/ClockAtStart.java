package org.kaohe.process.walk;

import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Every test begins on the same morning, with everybody's self-assessment open. */
class ClockAtStart implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        ClockUtil.setCurrentTime(Date.from(FixedStart.START));
        SpringExtension.getApplicationContext(test).getBean(Engine.class).runJobs();
    }
}
