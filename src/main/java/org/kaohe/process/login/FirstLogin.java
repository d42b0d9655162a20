package org.kaohe.process.login;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.organisation.ImportKind;
import org.kaohe.organisation.People;
import org.kaohe.organisation.PeopleImport;
import org.kaohe.process.Logins;
import org.kaohe.process.StartUp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody in where there is nobody yet and no demo company: person 10000 of HR, with the password of
 * {@code kaohe.first-hr.password}, who then brings in the real people.
 */
@Component
@ConditionalOnProperty(name = "kaohe.demo", havingValue = "false")
public class FirstLogin {

    static final String NUMBER = "10000";

    private static final Logger LOG = LoggerFactory.getLogger(FirstLogin.class);

    private final StartUp startUp;
    private final People people;
    private final PeopleImport imports;
    private final Logins logins;
    private final Clock clock;
    private final String password;

    FirstLogin(
            StartUp startUp,
            People people,
            PeopleImport imports,
            Logins logins,
            Clock clock,
            @Value("${kaohe.first-hr.password:}") String password) {
        this.startUp = startUp;
        this.people = people;
        this.imports = imports;
        this.logins = logins;
        this.clock = clock;
        this.password = password;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void create() {
        startUp.oneNodeAtATime();
        if (!people.all().isEmpty()) {
            return;
        }
        if (password.isEmpty()) {
            LOG.warn(
                    "Nobody can log in yet: start once with KAOHE_FIRST_HR_PASSWORD to create person {} of HR", NUMBER);
            return;
        }
        load(ImportKind.DEPARTMENTS, "code,name_zh,name_en\nhr,人事部,Human Resources\n");
        load(ImportKind.POSITIONS, "code,name_zh,name_en\nhr-specialist,人事专员,HR specialist\n");
        load(
                ImportKind.PEOPLE,
                "number,name,department,position,grade,hired,contract_end,stage,bonus_base,email,roles,superior,"
                        + "superior_since,heads,leads\n" + NUMBER + ",人事 HR,hr,hr-specialist,," + LocalDate.now(clock)
                        + ",,regular,0,,hr,,,,\n");
        logins.setPassword(NUMBER, password).ifPresent(problem -> {
            throw new IllegalStateException("kaohe.first-hr.password cannot be used: " + problem);
        });
    }

    private void load(ImportKind kind, String csv) {
        var report = imports.apply(kind, csv.getBytes(StandardCharsets.UTF_8), "kaohe");
        if (!report.isClean()) {
            throw new IllegalStateException("The first login cannot be created: " + report.problems());
        }
    }
}
