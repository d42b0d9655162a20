package org.kaohe.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.springframework.stereotype.Component;

/** Whom a late step concerns: who is next in line, and who is told. */
@Component("appraisalSuperiors")
class Superiors {

    private final People people;
    private final Authority authority;
    private final DeadlineRule rule;
    private final Desk desk;

    Superiors(People people, Authority authority, DeadlineRule rule, Desk desk) {
        this.people = people;
        this.authority = authority;
        this.rule = rule;
        this.desk = desk;
    }

    /** The nearest above a late superior, head or leader who is not yet among those who may act. */
    Optional<String> next(Appraisal appraisal, Step step, Assignment assignment) {
        String late = assignment.person();
        boolean lineStep = step == Step.SUPERIOR_SCORE
                || step == Step.SECOND_SCORE
                || step == Step.ENDORSE_ADJUSTMENT
                || step == Step.SUPERIOR_INTERVIEW
                || step == Step.LEADER_INTERVIEW;
        if (late == null || !lineStep) {
            return Optional.empty();
        }
        LocalDate today = rule.day(desk.now());
        return people.chainAbove(late, today).stream()
                .filter(above -> !authority.ownAppraisal(above, appraisal))
                .filter(above -> !above.equals(late) && !assignment.added().contains(above))
                .findFirst();
    }

    List<String> toldWhenLate(Appraisal appraisal, Step step) {
        boolean ofTheAppraised = step == Step.SELF_ASSESS || step == Step.SIGN_RESULT;
        return ofTheAppraised ? List.of(appraisal.getSuperior()) : holders(Role.HR, appraisal);
    }

    List<String> waitedFor(Appraisal appraisal, Assignment assignment) {
        List<String> all = new ArrayList<>();
        if (assignment.person() != null) {
            all.add(assignment.person());
        }
        all.addAll(assignment.added());
        if (assignment.group() != null) {
            all.addAll(holders(assignment.group(), appraisal));
        }
        return List.copyOf(all);
    }

    List<String> holders(Role role, Appraisal appraisal) {
        return authority.holders(role, appraisal);
    }
}
