package org.kaohe.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.Department;
import org.kaohe.organisation.People;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns a draft into a period that is being opened, and then is open. */
@Component
class PeriodConfirmation {

    private final ParticipantRepository participants;
    private final PeriodSelection selection;
    private final Candidates candidates;
    private final PlanCheck check;
    private final People people;
    private final ApplicationEventPublisher events;
    private final int chunkSize;

    PeriodConfirmation(
            ParticipantRepository participants,
            PeriodSelection selection,
            Candidates candidates,
            PlanCheck check,
            People people,
            ApplicationEventPublisher events,
            @Value("${kaohe.opening.chunk-size:50}") int chunkSize) {
        if (chunkSize < 1) {
            throw new IllegalArgumentException("kaohe.opening.chunk-size must be 1 or more, is " + chunkSize);
        }
        this.participants = participants;
        this.selection = selection;
        this.candidates = candidates;
        this.check = check;
        this.people = people;
        this.events = events;
        this.chunkSize = chunkSize;
    }

    Optional<Refusal> confirm(AppraisalPeriod period, PeriodPlan plan, String actor) {
        if (period.getState() != PeriodState.DRAFT) {
            return Optional.of(Refusal.of("", "period.not-draft", period.getCode()));
        }
        List<Problem> problems = new ArrayList<>(check.problems(plan));
        List<Judged> judged = judge(period, plan.departments());
        if (problems.isEmpty() && judged.stream().noneMatch(Judged::takesPart)) {
            problems.add(Problem.of("departments", "period.plan.nobody"));
        }
        if (!problems.isEmpty()) {
            return Optional.of(new Refusal(problems));
        }
        judged.forEach(Judged::apply);
        List<Participant> taking = judged.stream()
                .filter(Judged::takesPart)
                .map(Judged::participant)
                .toList();
        for (int i = 0; i < taking.size(); i++) {
            taking.get(i).putInChunk(i / chunkSize + 1);
        }
        period.confirm(plan, actor);
        return Optional.empty();
    }

    /** The first time that nobody waits or failed. */
    void allOpened(AppraisalPeriod period) {
        if (period.allOpened()) {
            events.publishEvent(new PeriodFullyOpened(period.getId()));
        }
    }

    /** Everybody selected, by number, with what speaks against them now; nothing is changed yet. */
    private List<Judged> judge(AppraisalPeriod period, Set<String> departments) {
        Map<String, Candidate> found = candidates.of(period);
        List<Judged> judged = new ArrayList<>();
        for (Participant participant :
                participants.findByPeriodIdAndStateOrderByPersonNumber(period.getId(), ParticipantState.SELECTED)) {
            Candidate candidate = found.get(PeriodSelection.key(participant));
            Optional<Reason> against =
                    selection.against(period, candidate).or(() -> outside(departments, participant, candidate));
            judged.add(new Judged(participant, candidate, against));
        }
        return judged;
    }

    private Optional<Reason> outside(Set<String> departments, Participant participant, @Nullable Candidate candidate) {
        String code = candidate == null
                ? participant.getDepartmentCode()
                : candidate.person().getDepartmentCode();
        if (departments.contains(code)) {
            return Optional.empty();
        }
        Optional<Department> department = people.department(code);
        return Optional.of(Reason.of(
                "period.excluded.department",
                department.map(Department::getNameEn).orElse(code),
                department.map(Department::getNameZh).orElse(code)));
    }

    private record Judged(Participant participant, @Nullable Candidate candidate, Optional<Reason> against) {

        boolean takesPart() {
            return against.isEmpty();
        }

        void apply() {
            participant.judge(candidate, against);
        }
    }
}
