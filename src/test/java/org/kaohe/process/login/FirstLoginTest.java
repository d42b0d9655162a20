package org.kaohe.process.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.organisation.Role;
import org.kaohe.process.Logins;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@SpringBootTest
@DirtiesContext
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:first",
            "camunda.bpm.job-execution.enabled=false",
            "kaohe.demo=false",
            "kaohe.first-hr.password=a long first password"
        })
class FirstLoginTest {

    @Autowired
    private People people;

    @Autowired
    private Logins logins;

    @Autowired
    private FirstLogin firstLogin;

    @Test
    void an_empty_installation_without_the_demo_lets_one_person_of_hr_in() {
        assertThat(people.all()).extracting(Person::getNumber).containsExactly(FirstLogin.NUMBER);
        assertThat(people.holdersOf(Role.HR)).containsExactly(FirstLogin.NUMBER);
        assertThat(logins.check(FirstLogin.NUMBER, "a long first password")).isTrue();
        assertThat(logins.check(FirstLogin.NUMBER, "another password")).isFalse();

        firstLogin.create();
        assertThat(people.all()).hasSize(1);
    }
}
