package org.kaohe.period;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.ResultChain;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The scheme of each year; a year without one of its own goes by the latest before it. */
@Service
@Transactional
public class Schemes {

    private static final int MOST_MONTHS = 24;

    private final SchemeRepository schemes;
    private final Catalogue catalogue;
    private final People people;
    private final Clock clock;

    Schemes(SchemeRepository schemes, Catalogue catalogue, People people, Clock clock) {
        this.schemes = schemes;
        this.catalogue = catalogue;
        this.people = people;
        this.clock = clock;
    }

    /** What holds in the year; never kept by asking. */
    @Transactional(readOnly = true)
    public Scheme of(int year) {
        return schemes.findFirstByYearLessThanEqualOrderByYearDesc(year)
                .map(found -> found.getYear() == year ? found : new Scheme(year, found))
                .orElseGet(() -> new Scheme(year));
    }

    /** Settles the year anew; refused: unknown sheets, months out of range, an unknown substitute. */
    public Optional<Refusal> change(int year, SchemeSettings settings, String actor) {
        List<Problem> problems = new ArrayList<>();
        known(problems, "midYearSheet", settings.midYearSheet());
        known(problems, "annualSheet", settings.annualSheet());
        known(problems, "confirmationSheet", settings.confirmationSheet());
        inRange(problems, "tenureMonths", settings.tenureMonths());
        inRange(problems, "probationMonths", settings.probationMonths());
        inRange(problems, "earlyMonths", settings.earlyMonths());
        String substitute = settings.substitute();
        if (substitute != null && people.find(substitute).isEmpty()) {
            problems.add(Problem.of("substitute", "period.scheme.nobody", substitute));
        }
        if (!problems.isEmpty()) {
            return Optional.of(new Refusal(problems));
        }
        Scheme scheme = of(year);
        scheme.change(settings, actor, clock.instant());
        schemes.save(scheme);
        return Optional.empty();
    }

    /** Settles what is signed off in the year. */
    public Optional<Refusal> changeSignOff(int year, boolean sheets, ResultChain results, String actor) {
        if (!people.holdersOf(Role.HR).contains(actor)) {
            return Optional.of(Refusal.of("", "period.scheme.hr-only"));
        }
        Scheme scheme = of(year);
        scheme.signedOff(sheets, results, actor, clock.instant());
        schemes.save(scheme);
        return Optional.empty();
    }

    /** The general manager decides once which total of a department pays (X10); refused for anybody else. */
    public Optional<Refusal> decideDepartmentTotal(int year, DepartmentTotal total, String actor) {
        if (!people.holdersOf(Role.GENERAL_MANAGER).contains(actor)) {
            return Optional.of(Refusal.of("", "period.scheme.general-manager-only"));
        }
        Scheme scheme = of(year);
        scheme.decide(total, actor, clock.instant());
        schemes.save(scheme);
        return Optional.empty();
    }

    private void known(List<Problem> problems, String field, @Nullable String sheet) {
        if (sheet != null && catalogue.versionsOf(sheet).isEmpty()) {
            problems.add(Problem.of(field, "period.scheme.no-sheet", sheet));
        }
    }

    private static void inRange(List<Problem> problems, String field, int months) {
        if (months < 0 || months > MOST_MONTHS) {
            problems.add(
                    Problem.of(field, "period.scheme.months", String.valueOf(months), String.valueOf(MOST_MONTHS)));
        }
    }
}
