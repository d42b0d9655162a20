package org.kaohe.process.login;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.kaohe.organisation.Role;
import org.kaohe.process.StartUp;
import org.kaohe.process.forms.Bilingual;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets up the engine's groups, what they may see, and the task lists of Tasklist. Repeating it changes nothing. */
@Component
public class EngineGroups {

    public static final String EMPLOYEE = "EMPLOYEE";

    /** Outcomes that HR may start by hand. */
    private static final List<String> CASES = List.of(
            "promotion",
            "demotion",
            "pay-change",
            "contract-renewal",
            "termination",
            "improvement-plan",
            "confirmation");

    private static final String NOBODY = "0";

    private final IdentityService identity;
    private final AuthorizationService authorizations;
    private final FilterService filters;
    private final TaskService tasks;
    private final StartUp startUp;
    private final Bilingual texts;

    EngineGroups(
            IdentityService identity,
            AuthorizationService authorizations,
            FilterService filters,
            TaskService tasks,
            StartUp startUp,
            Bilingual texts) {
        this.identity = identity;
        this.authorizations = authorizations;
        this.filters = filters;
        this.tasks = tasks;
        this.startUp = startUp;
        this.texts = texts;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(10)
    @Transactional
    public void setUp() {
        startUp.oneNodeAtATime();
        Stream.concat(Stream.of(EMPLOYEE), Stream.of(Role.values()).map(Enum::name))
                .forEach(id -> group(id, texts.text("process.group." + id)));
        nobodyIsAdministrator();
        grant(EMPLOYEE, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        String hr = Role.HR.name();
        grant(hr, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(
                hr,
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.RETRY_JOB);
        grant(
                hr,
                Resources.PROCESS_DEFINITION,
                "appraisal-period",
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.CREATE_INSTANCE);
        for (String process : CASES) {
            grant(
                    hr,
                    Resources.PROCESS_DEFINITION,
                    process,
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.CREATE_INSTANCE);
        }
        grant(hr, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
        grant(hr, Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ);
        grant(hr, Resources.DEPLOYMENT, Authorization.ANY, Permissions.READ);
        TaskQuery mine = tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression("${currentUser()}")
                .taskCandidateUserExpression("${currentUser()}")
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .endOr();
        list("process.list.mine", 0, mine);
    }

    /**
     * The web apps send everybody to a set-up page while their administrators' group is empty. Its only member is a user who is
     * no person and whose password nobody knows.
     */
    private void nobodyIsAdministrator() {
        group(Groups.CAMUNDA_ADMIN, Groups.CAMUNDA_ADMIN);
        if (identity.createUserQuery().userId(NOBODY).count() == 0) {
            var nobody = identity.newUser(NOBODY);
            nobody.setPassword(UUID.randomUUID().toString());
            identity.saveUser(nobody);
            identity.createMembership(NOBODY, Groups.CAMUNDA_ADMIN);
        }
    }

    private void group(String id, String name) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            var group = identity.newGroup(id);
            group.setName(name);
            group.setType("KAOHE");
            identity.saveGroup(group);
        }
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        var existing = authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .authorizationType(AUTH_TYPE_GRANT)
                .singleResult();
        Authorization grant = existing == null ? authorizations.createNewAuthorization(AUTH_TYPE_GRANT) : existing;
        if (existing == null) {
            grant.setGroupId(group);
            grant.setResource(resource);
            grant.setResourceId(id);
        }
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }

    private void list(String nameKey, int priority, TaskQuery query) {
        String name = texts.text(nameKey);
        Filter filter = filters.createTaskFilterQuery().filterName(name).singleResult();
        if (filter == null) {
            filter = filters.newTaskFilter(name);
        }
        Map<String, Object> properties = new HashMap<>();
        properties.put("priority", priority);
        properties.put("refresh", true);
        properties.put("color", "#2b6cb0");
        filter.setProperties(properties);
        filter.setQuery(query);
        filters.saveFilter(filter);
        grant(EMPLOYEE, Resources.FILTER, filter.getId(), Permissions.READ);
    }
}
