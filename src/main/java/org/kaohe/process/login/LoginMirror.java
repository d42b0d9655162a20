package org.kaohe.process.login;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.organisation.PersonSaved;
import org.kaohe.organisation.Stage;
import org.kaohe.process.engine.AsSystem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Mirrors people into the engine in the transaction that saves them: one user a person, one group a role. A new login gets a
 * password nobody knows; somebody who has left loses the login.
 */
@Component
class LoginMirror {

    private final People people;
    private final IdentityService identity;
    private final AsSystem asSystem;

    LoginMirror(People people, IdentityService identity, AsSystem asSystem) {
        this.people = people;
        this.identity = identity;
        this.asSystem = asSystem;
    }

    @EventListener
    void on(PersonSaved event) {
        people.find(event.number()).ifPresent(person -> asSystem.run(() -> mirror(person)));
    }

    private void mirror(Person person) {
        if (person.getStage() == Stage.LEFT) {
            identity.deleteUser(person.getNumber());
            return;
        }
        User login = identity.createUserQuery().userId(person.getNumber()).singleResult();
        boolean unset = login == null;
        if (login == null) {
            login = identity.newUser(person.getNumber());
            login.setPassword(UUID.randomUUID().toString());
        }
        login.setFirstName(person.getName());
        login.setLastName("");
        identity.saveUser(login);
        if (unset) {
            identity.setUserInfo(person.getNumber(), EngineLogins.UNSET, "true");
        }
        Set<String> wanted = person.getRoles().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        wanted.add(EngineGroups.EMPLOYEE);
        Set<String> current = identity.createGroupQuery().groupMember(person.getNumber()).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        wanted.stream()
                .filter(group -> !current.contains(group))
                .forEach(group -> identity.createMembership(person.getNumber(), group));
        current.stream()
                .filter(group -> !wanted.contains(group))
                .forEach(group -> identity.deleteMembership(person.getNumber(), group));
    }
}
