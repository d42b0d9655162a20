package org.kaohe.process.login;

import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.kaohe.process.StartUp;
import org.kaohe.process.engine.AsSystem;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the web apps that they are set up. As long as their administrators' group is empty they send everybody to a page
 * that creates the first administrator. The one member is nobody: no person, with a password that nobody knows.
 */
@Component
class WebAppSetUp {

    private static final String NOBODY = "0";

    private final IdentityService identity;
    private final AsSystem asSystem;
    private final StartUp startUp;

    WebAppSetUp(IdentityService identity, AsSystem asSystem, StartUp startUp) {
        this.identity = identity;
        this.asSystem = asSystem;
        this.startUp = startUp;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(11)
    @Transactional
    public void setUp() {
        startUp.oneNodeAtATime();
        asSystem.run(this::addNobody);
    }

    private void addNobody() {
        if (identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0) {
            return;
        }
        Group group = identity.newGroup(Groups.CAMUNDA_ADMIN);
        group.setName(Groups.CAMUNDA_ADMIN);
        group.setType(Groups.GROUP_TYPE_SYSTEM);
        identity.saveGroup(group);
        User nobody = identity.newUser(NOBODY);
        nobody.setFirstName("-");
        nobody.setLastName("-");
        nobody.setPassword(UUID.randomUUID().toString());
        identity.saveUser(nobody);
        identity.createMembership(NOBODY, Groups.CAMUNDA_ADMIN);
    }
}
