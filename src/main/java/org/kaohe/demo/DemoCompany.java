package org.kaohe.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.Publication.Published;
import org.kaohe.catalogue.SheetStatus;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.organisation.ImportKind;
import org.kaohe.organisation.ImportReport;
import org.kaohe.organisation.People;
import org.kaohe.organisation.PeopleImport;
import org.kaohe.organisation.Person;
import org.kaohe.organisation.Role;
import org.kaohe.period.Draft;
import org.kaohe.period.PeriodKind;
import org.kaohe.process.Logins;
import org.kaohe.process.PeriodProcess;
import org.kaohe.process.StartUp;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills an empty installation with the demo company: its people, the technician's sheet and the year's published, the current month opened.
 * An installation that has people is left alone.
 */
@Component
@ConditionalOnProperty(name = "kaohe.demo", havingValue = "true")
public class DemoCompany {

    /** Every demo login has this password; the README says so. */
    static final String PASSWORD = "kaohe-demo";

    /** These were published by nobody: an organisation's own are signed off by people. */
    private static final String APPLICATION = "kaohe";

    /** Kept with a sheet that the linter warns of. */
    private static final String REASON = "演示公司所用，内容未改动 (demo company, content unchanged)";

    private static final List<String> SHEETS =
            List.of("repair-technician", "mean-of-months", "quantitative-and-qualitative");

    private final StartUp startUp;
    private final People people;
    private final PeopleImport imports;
    private final Catalogue catalogue;
    private final Logins logins;
    private final PeriodProcess periods;
    private final Clock clock;

    DemoCompany(
            StartUp startUp,
            People people,
            PeopleImport imports,
            Catalogue catalogue,
            Logins logins,
            PeriodProcess periods,
            Clock clock) {
        this.startUp = startUp;
        this.people = people;
        this.imports = imports;
        this.catalogue = catalogue;
        this.logins = logins;
        this.periods = periods;
        this.clock = clock;
    }

    /** After the bundled sheets, so that there is one to publish. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void fill() {
        startUp.oneNodeAtATime();
        if (!people.all().isEmpty()) {
            return;
        }
        load(ImportKind.DEPARTMENTS);
        load(ImportKind.POSITIONS);
        load(ImportKind.PEOPLE);
        people.all().stream().map(Person::getNumber).forEach(this::password);
        String hr = people.holdersOf(Role.HR).get(0);
        SHEETS.stream()
                .flatMap(sheet -> catalogue.versionsOf(sheet).stream())
                .filter(version -> version.getStatus() == SheetStatus.DRAFT)
                .forEach(this::publish);
        LocalDate today = LocalDate.now(clock);
        periods.confirm(hr, periods.open(hr, Draft.of(PeriodKind.MONTH, YearMonth.from(today), today)));
    }

    private void publish(SheetVersion version) {
        if (!(catalogue.publish(version.getId(), APPLICATION, REASON) instanceof Published)) {
            throw new IllegalStateException("The sheet of the demo cannot be published: " + version);
        }
    }

    private void load(ImportKind kind) {
        ImportReport report = imports.apply(kind, read(kind), "demo");
        if (!report.isClean()) {
            throw new IllegalStateException("The demo company is wrong: " + report.problems());
        }
    }

    private static byte[] read(ImportKind kind) {
        String path = "demo/" + kind.name().toLowerCase(java.util.Locale.ROOT) + ".csv";
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private void password(String number) {
        logins.setPassword(number, PASSWORD).ifPresent(problem -> {
            throw new IllegalStateException(problem);
        });
    }
}
