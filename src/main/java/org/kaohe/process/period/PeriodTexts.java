package org.kaohe.process.period;

import java.util.List;
import java.util.stream.Collectors;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Participant;
import org.kaohe.period.ParticipantState;
import org.kaohe.period.Periods;
import org.kaohe.period.Progress;
import org.kaohe.process.forms.Bilingual;
import org.springframework.stereotype.Component;

/** What the forms of a period show of it, as Markdown. */
@Component
class PeriodTexts {

    private final Periods periods;
    private final People people;
    private final Bilingual texts;

    PeriodTexts(Periods periods, People people, Bilingual texts) {
        this.periods = periods;
        this.people = people;
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
        String name =
                people.find(participant.getPersonNumber()).map(Person::getName).orElse("");
        String reason = participant.getReasonKey() == null
                ? ""
                : ": " + texts.text(participant.getReasonKey(), participant.getReasonArgs());
        return "- " + participant.getPersonNumber() + " " + name + reason;
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
