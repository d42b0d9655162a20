package org.kaohe.process.period;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Participant;
import org.kaohe.period.ParticipantState;
import org.kaohe.period.PeriodPeople;
import org.kaohe.period.Periods;
import org.kaohe.period.Progress;
import org.kaohe.process.Logins;
import org.kaohe.process.forms.Bilingual;
import org.springframework.stereotype.Component;

/** What the forms of a period show of it, as Markdown. */
@Component
class PeriodTexts {

    private final Periods periods;
    private final PeriodPeople periodPeople;
    private final People people;
    private final Logins logins;
    private final Bilingual texts;

    PeriodTexts(Periods periods, PeriodPeople periodPeople, People people, Logins logins, Bilingual texts) {
        this.periods = periods;
        this.periodPeople = periodPeople;
        this.people = people;
        this.logins = logins;
        this.texts = texts;
    }

    String title(AppraisalPeriod period) {
        return texts.text(period.getTitleKey(), period.getTitleArgs());
    }

    String list(AppraisalPeriod period, ParticipantState state) {
        List<Participant> found = periods.participants(period.getId()).stream()
                .filter(participant -> participant.getState() == state)
                .toList();
        String heading = texts.text("process.period." + state, String.valueOf(found.size()));
        return heading + "\n\n" + found.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(Participant participant) {
        String reason = participant.getReasonKey() == null
                ? ""
                : ": " + texts.text(participant.getReasonKey(), participant.getReasonArgs());
        return "- " + person(participant.getPersonNumber()) + reason;
    }

    /** What gets in the way, and who takes part without a login for Tasklist. */
    String preflight(AppraisalPeriod period) {
        List<String> lines = new ArrayList<>();
        periodPeople
                .preflight(period.getId())
                .forEach(found -> lines.add("- "
                        + (found.person() == null ? "" : person(found.person()) + ": ")
                        + texts.text(found.messageKey(), found.args()) + " → " + texts.text(found.fixKey())));
        periods.participants(period.getId()).stream()
                .filter(participant -> participant.getState() == ParticipantState.SELECTED)
                .map(Participant::getPersonNumber)
                .filter(number -> !logins.exists(number))
                .forEach(number -> lines.add("- " + person(number) + ": " + texts.text("process.period.no-login")));
        return lines.isEmpty()
                ? texts.text("process.period.preflight-clean")
                : texts.text("process.period.preflight", String.valueOf(lines.size())) + "\n\n"
                        + String.join("\n", lines);
    }

    private String person(String number) {
        return number + " " + people.find(number).map(Person::getName).orElse("");
    }

    String progress(AppraisalPeriod period) {
        Progress progress = periods.progress(period.getId());
        return texts.text(
                "process.period.progress",
                String.valueOf(progress.opened()),
                String.valueOf(progress.done()),
                String.valueOf(progress.open()),
                String.valueOf(progress.excluded()),
                String.valueOf(progress.failed()));
    }
}
