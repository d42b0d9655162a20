package org.kaohe.process.walk;

import static org.kaohe.process.walk.Company.HR;

import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Starts outcome cases as HR does in Tasklist, and answers their forms. */
@Component
public class CaseWalk {

    private final Engine engine;
    private final FormService forms;
    private final RepositoryService repository;

    CaseWalk(Engine engine, FormService forms, RepositoryService repository) {
        this.engine = engine;
        this.forms = forms;
        this.repository = repository;
    }

    public String start(String process, String person) {
        return startAs(HR, process, person);
    }

    public String startAs(String user, String process, String person) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        Map<String, Object> values = Map.of("person", person, "reason", "startreason");
        return engine.as(user, () -> forms.submitStartForm(definition, values).getBusinessKey());
    }

    public void submit(String user, String number, String element, Map<String, Object> values) {
        engine.submit(user, number, "UserTask_" + element, values);
    }

    public void agree(String user, String number, String link) {
        submit(user, number, link, Map.of("decision", "APPROVE"));
    }

    public void refuse(String user, String number, String link, String reason) {
        submit(user, number, link, Map.of("decision", "REFUSE", "reason", reason));
    }

    /** One item of evidence. */
    public void record(String number, String item, String reference) {
        submit(
                HR,
                number,
                "GatherEvidence",
                Map.of(
                        "decision",
                        "RECORD",
                        "item",
                        item,
                        "details",
                        "evidencetext",
                        "reference",
                        reference,
                        "dated",
                        "2026-11-20"));
    }

    /** The four links of system 10 (002, R137). */
    public void agreeAll(String number) {
        agree(Company.HEAD, number, "SignTerms");
        agree(Company.FINANCE, number, "CheckFinance");
        agree(Company.ADMINISTRATION, number, "ReviewAdministration");
        agree(Company.GENERAL_MANAGER, number, "ApproveCase");
    }
}
