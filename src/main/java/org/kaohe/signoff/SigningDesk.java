package org.kaohe.signoff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Assignment;
import org.kaohe.catalogue.Words;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.kaohe.organisation.WorkingDays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Brings a sign-off to a link: whose it is, until when, and who hears of it. */
@Component
class SigningDesk {

    private static final LocalTime END_OF_DAY = LocalTime.of(18, 0);

    private final SignerRule rule;
    private final SignedContents contents;
    private final SignOffRepository signOffs;
    private final SignOffEntries entries;
    private final People people;
    private final WorkingDays workingDays;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final int days;

    SigningDesk(
            SignerRule rule,
            SignedContents contents,
            SignOffRepository signOffs,
            SignOffEntries entries,
            People people,
            WorkingDays workingDays,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${kaohe.sign-off.working-days:3}") int days) {
        this.rule = rule;
        this.contents = contents;
        this.signOffs = signOffs;
        this.entries = entries;
        this.people = people;
        this.workingDays = workingDays;
        this.events = events;
        this.clock = clock;
        this.days = days;
    }

    /** Begins at the first link of the chain. */
    void open(SignOff made) {
        signOffs.save(made);
        SignLink first = SignLink.of(made.getChain()).get(0);
        enter(made, first);
        if (first == SignLink.DRAW_UP) {
            tell(
                    SignOffNews.What.ASKED,
                    made,
                    awaited(made).stream()
                            .filter(number -> !number.equals(made.getOpenedBy()))
                            .toList());
        }
        signOffs.flush();
        events.publishEvent(new SignOffBegun(made.getNumber()));
    }

    void enter(SignOff found, SignLink link) {
        LocalDate today = LocalDate.now(clock);
        LocalDate due = workingDays.plus(today, days);
        found.enter(link, rule.of(found, link), today, due);
        if (link != SignLink.DRAW_UP) {
            tell(SignOffNews.What.ASKED, found, awaited(found));
        }
    }

    void write(SignOff found, SignLink link, SignAct act, @Nullable String actor, @Nullable String reason) {
        entries.save(new SignOffEntry(found, link, act, actor, reason, clock.instant()));
    }

    /** Ends the turn, and brings it back to whoever drew it up. */
    void back(SignOff found) {
        found.nextTurn();
        enter(found, SignLink.DRAW_UP);
        tell(SignOffNews.What.BACK, found, awaited(found));
    }

    void end(SignOff found, SignOffState how) {
        found.end(how, clock.instant());
    }

    /**
     * May this person act at the link it waits at? Any HR may draw up for a colleague, and let a link stand empty that nobody
     * may sign.
     */
    boolean mayAct(SignOff found, String actor) {
        SignLink link = found.getLink();
        Assignment assignment = found.getAssignment();
        Role group = assignment.group();
        boolean asked = actor.equals(assignment.person())
                || (group != null && rule.holds(actor, group))
                || (link == SignLink.DRAW_UP && rule.holds(actor, Role.HR));
        return link != null && asked && (rule.maySign(found, actor) || rule.isVacant(found));
    }

    List<String> awaited(SignOff found) {
        Assignment assignment = found.getAssignment();
        Role group = assignment.group();
        String person = assignment.person();
        List<String> asked = group != null ? people.holdersOf(group) : person == null ? List.of() : List.of(person);
        return asked.stream().filter(number -> mayAct(found, number)).toList();
    }

    void tell(SignOffNews.What what, SignOff found, List<String> told) {
        Words title = contents.of(found).title(found);
        events.publishEvent(
                new SignOffNews(what, found.getNumber(), title.zh() + " " + title.en(), found.getDueOn(), told));
    }

    Instant due(SignOff found) {
        return endOf(found.getDueOn());
    }

    Instant remind(SignOff found) {
        return endOf(workingDays.plus(found.getDueOn(), -1));
    }

    Instant escalate(SignOff found) {
        return endOf(workingDays.plus(found.getDueOn(), 1));
    }

    private Instant endOf(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant();
    }
}
