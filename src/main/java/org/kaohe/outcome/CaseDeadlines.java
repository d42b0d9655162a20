package org.kaohe.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaohe.appraisal.Assignment;
import org.kaohe.appraisal.Deadline;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Due dates of a case and what follows when nobody acts. What a timer calls does nothing once the step is over. */
@Service
@Transactional
public class CaseDeadlines {

    private final CaseDesk desk;
    private final CaseDeadlineRule rule;
    private final CaseAuthority authority;
    private final CaseRouting routing;
    private final People people;
    private final ApplicationEventPublisher events;

    CaseDeadlines(
            CaseDesk desk,
            CaseDeadlineRule rule,
            CaseAuthority authority,
            CaseRouting routing,
            People people,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.rule = rule;
        this.authority = authority;
        this.routing = routing;
        this.people = people;
        this.events = events;
    }

    /** Of the current entry, or, for a step not entered yet, as it would be now. */
    @Transactional(readOnly = true)
    public Deadline deadline(String number, CaseStep step) {
        OutcomeCase found = desk.get(number);
        return found.getStep() == step ? desk.visit(found).deadline() : rule.of(found, step, desk.now());
    }

    /** Tells whoever the step waits for, at most once a day. */
    public void remind(String number, CaseStep step) {
        OutcomeCase found = desk.lock(number);
        if (found.getStep() == step && desk.visit(found).remind(desk.today())) {
            desk.write(found, null, CaseLogKind.REMINDED);
            tell(found, step, false, authority.awaited(found, desk.visit(found).assignment()));
        }
    }

    /**
     * A late head, leader or superior gets the next superior *added*, who may act as well; of others HR hears, and of HR's
     * own steps the general manager.
     *
     * @return the number of the person added
     */
    public Optional<String> escalate(String number, CaseStep step) {
        OutcomeCase found = desk.lock(number);
        if (found.getStep() != step || !desk.visit(found).escalate(desk.now())) {
            return Optional.empty();
        }
        CaseVisit visit = desk.visit(found);
        Optional<String> added = next(found, step, visit.assignment());
        added.ifPresent(visit::add);
        List<String> told = new ArrayList<>(added.map(List::of).orElse(List.of()));
        told.addAll(authority.holders(Role.HR, found));
        if (visit.assignment().group() == Role.HR) {
            told.addAll(authority.holders(Role.GENERAL_MANAGER, found));
        }
        CaseLogKind kind = added.isPresent() ? CaseLogKind.ADDED : CaseLogKind.ESCALATED;
        desk.write(found, null, kind, String.join(", ", told));
        tell(found, step, true, told);
        return added;
    }

    private Optional<String> next(OutcomeCase found, CaseStep step, Assignment assignment) {
        String late = assignment.person();
        if (late == null
                || step == CaseStep.APPROVE_CASE
                || step == CaseStep.CHECK_FINANCE
                || step == CaseStep.REVIEW_ADMINISTRATION) {
            return Optional.empty();
        }
        List<String> taken = routing.signers(found.getNumber());
        boolean link = step.isLink();
        return people.chainAbove(late, desk.today()).stream()
                .filter(above -> !above.equals(found.getPersonNumber()) && !taken.contains(above))
                .filter(above -> !link || !authority.holds(above, Role.GENERAL_MANAGER))
                .findFirst();
    }

    private void tell(OutcomeCase found, CaseStep step, boolean overdue, List<String> told) {
        events.publishEvent(new CaseStepLate(found.getNumber(), step, overdue, List.copyOf(told)));
    }
}
