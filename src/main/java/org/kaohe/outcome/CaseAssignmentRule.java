package org.kaohe.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaohe.appraisal.Assignment;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.springframework.stereotype.Component;

/**
 * Who gets a step of a case. Where there is nobody, where it would be the person concerned, or where the only one has
 * signed another link, it goes to HR: never a silent skip.
 */
@Component
class CaseAssignmentRule {

    private final CaseAuthority authority;
    private final ApprovalRepository approvals;
    private final People people;
    private final Clock clock;

    CaseAssignmentRule(CaseAuthority authority, ApprovalRepository approvals, People people, Clock clock) {
        this.authority = authority;
        this.approvals = approvals;
        this.people = people;
        this.clock = clock;
    }

    Assignment of(OutcomeCase found, CaseStep step) {
        return switch (step) {
            case DRAFT_TERMS, GATHER_EVIDENCE, DECIDE_CONFIRMATION -> hr(found);
            case SIGN_TERMS, RECOMMEND_RENEWAL -> head(found);
            case CHECK_FINANCE -> group(found, Role.FINANCE);
            case REVIEW_ADMINISTRATION -> group(found, Role.ADMINISTRATION);
            case APPROVE_CASE -> group(found, Role.GENERAL_MANAGER);
            case SET_GOALS, CHECK_PROGRESS, CLOSE_PLAN ->
                people.superiorOf(found.getPersonNumber(), LocalDate.now(clock))
                        .map(CaseAssignmentRule::person)
                        .orElseGet(() -> hr(found));
        };
    }

    /** For the head's own case the leader in charge signs; the general manager keeps the last word and signs no link before. */
    private Assignment head(OutcomeCase found) {
        String department = found.getDepartmentCode();
        return Stream.of(people.headOf(department), people.leaderOf(department))
                .flatMap(Optional::stream)
                .filter(number -> !number.equals(found.getPersonNumber()))
                .filter(number -> !authority.holds(number, Role.GENERAL_MANAGER))
                .findFirst()
                .map(CaseAssignmentRule::person)
                .orElseGet(() -> hr(found));
    }

    private Assignment group(OutcomeCase found, Role role) {
        List<String> signed = signers(found);
        List<String> free = authority.holders(role, found).stream()
                .filter(number -> !signed.contains(number))
                .toList();
        return switch (free.size()) {
            case 0 -> hr(found);
            case 1 -> person(free.get(0));
            default -> new Assignment(null, role, List.of());
        };
    }

    /** Who has signed a link in the current round. */
    List<String> signers(OutcomeCase found) {
        return approvals.findByOutcomeCaseOrderById(found).stream()
                .map(ApprovalRow::view)
                .filter(file -> file.round() == found.getRound() && file.approved())
                .map(ApprovalFile::actor)
                .toList();
    }

    /** HR's own case goes to the general manager when nobody else is in HR. */
    private Assignment hr(OutcomeCase found) {
        Role role = authority.holders(Role.HR, found).isEmpty() ? Role.GENERAL_MANAGER : Role.HR;
        return new Assignment(null, role, List.of());
    }

    private static Assignment person(String number) {
        return new Assignment(number, null, List.of());
    }
}
