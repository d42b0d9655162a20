package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.process.walk.Company.FOURTH_TECHNICIAN;
import static org.kaohe.process.walk.Company.HR;
import static org.kaohe.process.walk.Company.SECOND_TECHNICIAN;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.Appraisals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** An instance of the model as it was before outcomes became cases ends on that model; a new one uses the new one. */
@EngineTest
@Transactional
class UpgradeTest {

    private static final List<String> FORMS =
            List.of("record-probation.form", "record-promotion.form", "record-termination.form");

    @Autowired
    private Engine engine;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @CsvSource({"PROBATION,RecordProbation", "PROMOTION,RecordPromotion", "TERMINATION,RecordTermination"})
    void an_instance_of_the_previous_model_ends_on_it_after_an_upgrade(String outcome, String task) {
        Walk old = new Walk(engine, SECOND_TECHNICIAN);
        restartOnPrevious(old.number());
        old.selfAssess().score();
        deploy("bpmn", "employee-appraisal.bpmn");
        old.interview().sign().decide(outcome);

        assertThat(engine.open(old.number())).containsExactly("UserTask_" + task);
        old.submit(HR, task, Map.of("effectiveOn", "2026-12-01", "details", "letter", "reference", "HR 7"));
        assertThat(appraisals.find(old.number()).orElseThrow().getState()).isEqualTo(AppraisalState.SEALED);

        Walk young = new Walk(engine, FOURTH_TECHNICIAN);
        restart(young.number());
        young.selfAssess().score().interview().sign().decide("PROMOTION");
        assertThat(appraisals.find(young.number()).orElseThrow().getState()).isEqualTo(AppraisalState.SEALED);
        assertThat(engine.open("2026-PRO-" + FOURTH_TECHNICIAN)).containsExactly("UserTask_DraftTerms");
    }

    private void restartOnPrevious(String number) {
        deploy("src/test/resources/previous", "employee-appraisal.bpmn");
        restart(number);
    }

    /** As the period's chunk job does, on the newest model that is deployed. */
    private void restart(String number) {
        runtime.deleteProcessInstance(appraisals.find(number).orElseThrow().getProcessInstanceId(), "test");
        jdbc.update("update appraisal set process_instance_id = null where number = ?", number);
        entities.clear();
        appraisals.bindInstance(
                number,
                runtime.startProcessInstanceByKey("employee-appraisal", number).getId());
    }

    private void deploy(String folder, String model) {
        var deployment = repository.createDeployment().name(folder);
        add(deployment, Path.of(folder, model));
        Path forms = Path.of("forms");
        for (String form : List.of(
                "decide-outcome",
                "approve-extras",
                "endorse-adjustment",
                "handle-objection",
                "leader-interview",
                "sign-result",
                "superior-interview")) {
            add(deployment, forms.resolve(form + ".form"));
        }
        if (!folder.equals("bpmn")) {
            FORMS.forEach(form -> add(deployment, Path.of(folder, form)));
        }
        deployment.deploy();
    }

    private static void add(DeploymentBuilder deployment, Path file) {
        try {
            deployment.addString(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Autowired
    private EntityManager entities;
}
