package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.Appraisals;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class HappyPathTest {

    @Autowired
    private Engine engine;

    @Autowired
    private Appraisals appraisals;

    @Test
    void from_the_opened_period_to_the_sealed_dossier() {
        engine.runJobs();
        assertThat(engine.open(Walk.NUMBER)).containsExactly("UserTask_SelfAssess");

        new Walk(engine).selfAssess().score();
        assertThat(appraisal().getOfficial()).isEqualByComparingTo(Scorecard.POINTS);
        assertThat(appraisal().isRecognised())
                .as("recognised without an interview")
                .isFalse();

        new Walk(engine).interview();
        assertThat(appraisal().isRecognised()).isTrue();

        new Walk(engine).sign().decide("NONE");
        assertThat(appraisal().getState()).isEqualTo(AppraisalState.SEALED);
        assertThat(engine.open(Walk.NUMBER)).isEmpty();
    }

    private Appraisal appraisal() {
        return appraisals.find(Walk.NUMBER).orElseThrow();
    }
}
