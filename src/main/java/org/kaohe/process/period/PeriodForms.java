package org.kaohe.process.period;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.kaohe.organisation.Role;
import org.kaohe.period.Draft;
import org.kaohe.process.PeriodProcess;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Submits the forms of a period for a member of HR. */
@Component
class PeriodForms implements PeriodProcess {

    private static final Set<String> CONFIRMATION =
            Set.of("decision", "departments", "selfDue", "scoreDue", "interviewDue", "signDue");

    private final FormService forms;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final IdentityService identity;

    PeriodForms(
            FormService forms,
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            IdentityService identity) {
        this.forms = forms;
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.identity = identity;
    }

    @Override
    @Transactional
    public String open(String hr, Draft draft) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("appraisal-period")
                .latestVersion()
                .singleResult()
                .getId();
        identity.setAuthentication(hr, List.of(Role.HR.name()));
        try {
            return forms.submitStartForm(definition, values(draft)).getBusinessKey();
        } finally {
            identity.clearAuthentication();
        }
    }

    private static Map<String, Object> values(Draft draft) {
        Map<String, Object> values = new HashMap<>();
        values.put("kind", draft.kind().name());
        values.put("month", draft.month().toString());
        values.put("asOf", draft.asOf().toString());
        if (!draft.people().isEmpty()) {
            values.put("people", String.join(", ", draft.people()));
        }
        return values;
    }

    @Override
    @Transactional
    public void confirm(String hr, String code) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(code, "appraisal-period")
                .singleResult()
                .getId();
        String task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        identity.setAuthentication(hr, List.of(Role.HR.name()));
        try {
            Map<String, Object> proposed = new HashMap<>(forms.getTaskFormVariables(task));
            proposed.keySet().retainAll(CONFIRMATION);
            forms.submitTaskForm(task, proposed);
        } finally {
            identity.clearAuthentication();
        }
    }
}
