package org.kaohe.process.period;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.organisation.People;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Obstacle;
import org.kaohe.period.Participant;
import org.kaohe.period.ParticipantState;
import org.kaohe.period.Periods;
import org.kaohe.period.Progress;
import org.kaohe.period.Reasons;
import org.kaohe.process.forms.Bilingual;
import org.springframework.stereotype.Component;

/** What the forms of a period show of it, as Markdown. */
@Component
class PeriodTexts {

    private final Periods periods;
    private final People people;
    private final Reasons reasons;
    private final Bilingual texts;

    PeriodTexts(Periods periods, People people, Reasons reasons, Bilingual texts) {
        this.periods = periods;
        this.people = people;
        this.reasons = reasons;
        this.texts = texts;
    }

    String title(AppraisalPeriod period) {
        return texts.text(period.getTitleKey(), period.getTitleArgs());
    }

    String list(AppraisalPeriod period, ParticipantState state) {
        List<Participant> found = those(period, state);
        return heading(state, found) + lines(found);
    }

    /** Who does not take part; those whom the obstacles name are listed there, once, with the way to mend it. */
    String excluded(AppraisalPeriod period, List<Obstacle> obstacles) {
        Set<String> named = obstacles.stream()
                .map(Obstacle::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Participant> found = those(period, ParticipantState.EXCLUDED);
        List<Participant> others = found.stream()
                .filter(participant -> !named.contains(participant.getPersonNumber()))
                .toList();
        int below = found.size() - others.size();
        return heading(ParticipantState.EXCLUDED, found)
                + lines(others)
                + (below == 0 ? "" : "\n\n" + texts.text("process.period.excluded-below", String.valueOf(below)));
    }

    private List<Participant> those(AppraisalPeriod period, ParticipantState state) {
        return periods.participants(period.getId()).stream()
                .filter(participant -> participant.getState() == state)
                .toList();
    }

    private String heading(ParticipantState state, List<Participant> found) {
        return texts.text("process.period." + state, String.valueOf(found.size())) + "\n\n";
    }

    private String lines(List<Participant> found) {
        return found.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(Participant participant) {
        String key = participant.getReasonKey();
        String reason = key == null ? "" : ": " + texts.text(key, reasons.args(key, participant.getReasonArgs()));
        return "- " + people.named(participant.getPersonNumber()) + reason;
    }

    /** What gets in the way, each with the way to mend it. */
    String preflight(List<Obstacle> obstacles) {
        return obstacles.isEmpty()
                ? texts.text("process.period.preflight-clean")
                : texts.text("process.period.preflight", String.valueOf(obstacles.size())) + "\n\n"
                        + obstacles.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(Obstacle found) {
        return "- "
                + (found.person() == null ? "" : people.named(found.person()) + ": ")
                + texts.text(found.messageKey(), found.args())
                + " → "
                + texts.text(found.fixKey());
    }

    String progress(AppraisalPeriod period) {
        Progress progress = periods.progress(period.getId());
        return texts.text(
                "process.period.progress",
                String.valueOf(progress.opened()),
                String.valueOf(progress.done()),
                String.valueOf(progress.open()),
                String.valueOf(progress.excluded()),
                String.valueOf(progress.failed()),
                String.valueOf(progress.cancelled()));
    }
}
