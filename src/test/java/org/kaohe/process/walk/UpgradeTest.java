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
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Autowired
    private EntityManager entities;

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

    /** The forms that a model needs are deployed with it, so that its instances keep them. */
    private void deploy(String folder, String model) {
        var deployment = repository.createDeployment().name(folder);
        add(deployment, Path.of(folder, model));
        Map<String, Path> forms = new TreeMap<>(forms(Path.of("forms")));
        if (!folder.equals("bpmn")) {
            forms.putAll(forms(Path.of(folder)));
        }
        forms.values().forEach(form -> add(deployment, form));
        deployment.deploy();
    }

    private static Map<String, Path> forms(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .collect(Collectors.toMap(file -> file.getFileName().toString(), Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(DeploymentBuilder deployment, Path file) {
        try {
            deployment.addString(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
