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

    @Autowired
    private EngineTables tables;

    @Test
    void from_the_opened_period_to_the_sealed_dossier_without_a_trace_in_the_engine() {
        Walk walk = new Walk(engine, Company.TECHNICIAN);
        assertThat(engine.open(walk.number())).containsExactly("UserTask_SelfAssess");

        walk.selfAssess().score();
        assertThat(appraisal(walk).getOfficial()).isEqualByComparingTo(Scorecard.POINTS);
        assertThat(appraisal(walk).isRecognised())
                .as("recognised without an interview")
                .isFalse();

        walk.interview();
        assertThat(appraisal(walk).isRecognised()).isTrue();

        walk.sign().decide("NONE");
        assertThat(appraisal(walk).getState()).isEqualTo(AppraisalState.SEALED);
        assertThat(engine.open(walk.number())).isEmpty();

        assertThat(tables.containing("selfremark", "superiorremark", "strengthsnote", "goalsnote", "opinionnote"))
                .isEmpty();
        assertThat(tables.containing("improvementsnote", "decisionnote", "91.2", "18.5"))
                .isEmpty();
        assertThat(tables.containing("UserTask_SelfAssess"))
                .as("the search finds what is there")
                .isNotEmpty();
    }

    private Appraisal appraisal(Walk walk) {
        return appraisals.find(walk.number()).orElseThrow();
    }
}
