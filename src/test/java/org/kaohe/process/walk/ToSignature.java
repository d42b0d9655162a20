package org.kaohe.process.walk;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;

/** For tests of the pages: brings a technician's appraisal to its signature, and lets time pass. */
@Component
@Import(Engine.class)
public class ToSignature {

    private final Engine engine;

    ToSignature(Engine engine) {
        this.engine = engine;
    }

    /** @return the task of the signature */
    public String walk(String technician) {
        engine.runJobs();
        Walk walk = new Walk(engine, technician).selfAssess().score().interview();
        return engine.task(walk.number(), "UserTask_SignResult").getId();
    }

    /** @return the task of the self-assessment, which signs nothing */
    public String selfAssessment(String technician) {
        engine.runJobs();
        return engine.task(new Walk(engine, technician).number(), "UserTask_SelfAssess")
                .getId();
    }

    public void later(Duration time) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
    }

    public void begin() {
        ClockUtil.setCurrentTime(Date.from(FixedStart.START));
    }
}
