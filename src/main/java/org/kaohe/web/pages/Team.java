package org.kaohe.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.StepVisit;
import org.kaohe.appraisal.Worklists;
import org.kaohe.organisation.People;
import org.springframework.stereotype.Component;

/** How the people of a superior stand in their latest appraisal. */
@Component
class Team {

    private final People people;
    private final Worklists worklists;
    private final CaseFiles files;
    private final Clock clock;

    Team(People people, Worklists worklists, CaseFiles files, Clock clock) {
        this.people = people;
        this.worklists = worklists;
        this.files = files;
        this.clock = clock;
    }

    /**
     * One of the team.
     *
     * @param appraisal the latest; null for somebody who has never been appraised
     * @param current what it waits for; null between steps and after the last one
     */
    record Member(String person, @Nullable Appraisal appraisal, @Nullable StepVisit current) {}

    /** Whoever reports to the superior today, by number. */
    List<Member> of(String superior) {
        return people.reportsOf(superior, LocalDate.now(clock)).stream()
                .map(this::member)
                .toList();
    }

    private Member member(String person) {
        Appraisal latest = worklists.ofPerson(person).stream().findFirst().orElse(null);
        return new Member(person, latest, latest == null || latest.getStep() == null ? null : current(latest));
    }

    private @Nullable StepVisit current(Appraisal appraisal) {
        return files.visits(appraisal.getNumber()).stream()
                .filter(visit -> visit.completedAt() == null && visit.step() == appraisal.getStep())
                .reduce((first, second) -> second)
                .orElse(null);
    }
}
