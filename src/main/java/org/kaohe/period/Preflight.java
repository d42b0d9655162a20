package org.kaohe.period;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaohe.organisation.Department;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.organisation.Role;
import org.kaohe.organisation.Stage;
import org.springframework.stereotype.Component;

/** What would get in the way of a period, looked at before it is opened: each thing named with the way to mend it. */
@Component("periodPreflight")
class Preflight {

    /** Reasons of exclusion that somebody may want to mend rather than accept, and the message that says how. */
    private static final Map<String, String> MENDED = Map.of(
            "period.excluded.no-superior", "period.fix.superior",
            "period.excluded.superior-not-employed", "period.fix.superior",
            "period.excluded.no-sheet", "period.fix.sheet",
            "period.excluded.no-months", "period.fix.months");

    private final People people;
    private final ParticipantRepository participants;
    private final AppraisalPeriodRepository periods;
    private final PeriodSelection selection;
    private final TablePreflight tables;
    private final MonthsPreflight months;

    Preflight(
            People people,
            ParticipantRepository participants,
            AppraisalPeriodRepository periods,
            PeriodSelection selection,
            TablePreflight tables,
            MonthsPreflight months) {
        this.people = people;
        this.participants = participants;
        this.periods = periods;
        this.selection = selection;
        this.tables = tables;
        this.months = months;
    }

    List<Obstacle> of(AppraisalPeriod period) {
        List<Obstacle> found = new ArrayList<>();
        if (people.holdersOf(Role.GENERAL_MANAGER).isEmpty()) {
            found.add(Obstacle.of("period.preflight.no-general-manager", "period.fix.role"));
        }
        people.departments().forEach(department -> department(department, found));
        overlaps(period, found);
        found.addAll(tables.of(period));
        found.addAll(months.of(period));
        participants.findByPeriodIdAndStateOrderByPersonNumber(period.getId(), ParticipantState.EXCLUDED).stream()
                .flatMap(participant -> excluded(participant).stream())
                .forEach(found::add);
        return found;
    }

    private static Optional<Obstacle> excluded(Participant participant) {
        String reason = String.valueOf(participant.getReasonKey());
        return Optional.ofNullable(MENDED.get(reason))
                .map(fix -> new Obstacle(participant.getPersonNumber(), reason, participant.getReasonArgs(), fix));
    }

    private void department(Department department, List<Obstacle> found) {
        String name = department.getNameZh() + " " + department.getNameEn();
        if (unable(department.getLeader())) {
            found.add(Obstacle.of("period.preflight.no-leader", "period.fix.department", name));
        }
        if (unable(department.getHead())) {
            found.add(Obstacle.of("period.preflight.no-head", "period.fix.department", name));
        }
    }

    private boolean unable(@org.jspecify.annotations.Nullable String approver) {
        return approver == null || people.find(approver).map(Person::getStage).orElse(Stage.LEFT) == Stage.LEFT;
    }

    private void overlaps(AppraisalPeriod period, List<Obstacle> found) {
        Map<Long, Long> appraised =
                selection.appraisedBeside(period).stream().collect(groupingBy(Participant::getPeriodId, counting()));
        periods.findAllPeriods().stream()
                .filter(other -> other.getId() != period.getId() && other.getKind() == period.getKind())
                .filter(other -> !other.getFromDate().isAfter(period.getToDate())
                        && !other.getToDate().isBefore(period.getFromDate()))
                .forEach(other -> overlap(other, appraised.getOrDefault(other.getId(), 0L))
                        .ifPresent(found::add));
    }

    /** One that is closed stands in the way of those who were appraised in it. */
    private static Optional<Obstacle> overlap(AppraisalPeriod other, long appraised) {
        if (other.getState() != PeriodState.CLOSED) {
            return Optional.of(Obstacle.of("period.preflight.overlap", "period.fix.overlap", other.getCode()));
        }
        return appraised == 0
                ? Optional.empty()
                : Optional.of(Obstacle.of(
                        "period.preflight.appraised",
                        "period.fix.appraised",
                        other.getCode(),
                        String.valueOf(appraised)));
    }
}
