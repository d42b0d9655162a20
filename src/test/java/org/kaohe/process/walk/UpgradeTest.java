package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.process.walk.Company.ADMINISTRATION;
import static org.kaohe.process.walk.Company.FINANCE;
import static org.kaohe.process.walk.Company.FOURTH_TECHNICIAN;
import static org.kaohe.process.walk.Company.GENERAL_MANAGER;
import static org.kaohe.process.walk.Company.HEAD;
import static org.kaohe.process.walk.Company.HR;
import static org.kaohe.process.walk.Company.SECOND_TECHNICIAN;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.outcome.CaseState;
import org.kaohe.outcome.OutcomeCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** An instance of the model as it was before outcomes became cases ends on that model; a new one uses the new one. */
@EngineTest
@Transactional
class UpgradeTest {

    private static final List<String> LINKS =
            List.of("SignTerms", "CheckFinance", "ReviewAdministration", "ApproveCase");
    private static final List<String> SIGNERS = List.of(HEAD, FINANCE, ADMINISTRATION, GENERAL_MANAGER);

    @Autowired
    private CaseWalk cases;

    @Autowired
    private OutcomeCases outcomes;

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

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void a_case_from_before_an_upgrade_calls_the_chain_that_was_deployed_with_its_model(int signed) {
        String old = cases.start("promotion", SECOND_TECHNICIAN);
        String before = deploymentOf(old, "UserTask_DraftTerms");
        if (signed > 0) {
            draftTerms(old);
            sign(old, 0, signed);
        }
        deployShorterChain();
        if (signed == 0) {
            draftTerms(old);
            assertThat(deploymentOf(old, "UserTask_SignTerms")).isEqualTo(before);
        }
        sign(old, signed, LINKS.size());
        assertThat(outcomes.find(old).orElseThrow().getState()).isEqualTo(CaseState.APPLIED);

        String young = cases.start("promotion", FOURTH_TECHNICIAN);
        draftTerms(young);
        assertThat(deploymentOf(young, "UserTask_SignTerms")).isNotEqualTo(before);
        assertThatThrownBy(() -> sign(young, 0, 1))
                .as("the shorter chain asks for the general manager at once, which no case may do")
                .hasMessageContaining("APPROVE_CASE");
    }

    private void draftTerms(String number) {
        cases.submit(HR, number, "DraftTerms", Map.of("decision", "DRAFT", "grade", "P4", "effectiveOn", "2026-11-23"));
    }

    private void sign(String number, int from, int to) {
        for (int link = from; link < to; link++) {
            cases.agree(SIGNERS.get(link), number, LINKS.get(link));
        }
    }

    private String deploymentOf(String number, String element) {
        return repository
                .getProcessDefinition(engine.task(number, element).getProcessDefinitionId())
                .getDeploymentId();
    }

    /** A next version in which the general manager follows the department manager. */
    private void deployShorterChain() {
        Pattern toFinance = Pattern.compile("(id=\"Flow_ToCheckFinance\"[^>]*targetRef=)\"UserTask_CheckFinance\"");
        String chain = toFinance
                .matcher(text(Path.of("bpmn", "approval-chain.bpmn")))
                .replaceFirst("$1\"UserTask_ApproveCase\"");
        var deployment = repository.createDeployment().name("next version");
        deployment.addString("approval-chain.bpmn", chain);
        add(deployment, Path.of("bpmn", "promotion.bpmn"));
        forms(Path.of("forms")).values().forEach(form -> add(deployment, form));
        deployment.deploy();
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
        deployment.addString(file.getFileName().toString(), text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
