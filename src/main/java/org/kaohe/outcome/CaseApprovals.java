package org.kaohe.outcome;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.period.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links of the chain (002, R137): the department manager signs, finance checks, administration reviews, the general
 * manager approves. Whoever refuses says why, and HR changes the terms or gives the case up.
 */
@Service
@Transactional
public class CaseApprovals {

    private final CaseDesk desk;
    private final ApprovalRepository rows;
    private final CaseAssignmentRule assignments;
    private final Grounds grounds;
    private final Gate gate;

    CaseApprovals(CaseDesk desk, ApprovalRepository rows, CaseAssignmentRule assignments, Grounds grounds, Gate gate) {
        this.desk = desk;
        this.rows = rows;
        this.assignments = assignments;
        this.grounds = grounds;
        this.gate = gate;
    }

    public Optional<Refusal> answer(
            String number, String actor, CaseStep link, boolean approved, @Nullable String reason) {
        if (!link.isLink()) {
            throw new IllegalArgumentException(link + " is no link of the chain");
        }
        return desk.atStep(number, actor, link, turn -> {
            OutcomeCase found = turn.found();
            if (assignments.signers(found).contains(actor)) {
                turn.refuse("", "signed-another-link");
            }
            String why = approved
                    ? turn.optional("reason", reason, CaseTurn.LONGEST_REASON)
                    : turn.required("reason", reason, CaseTurn.LONGEST_REASON);
            if (approved && link == CaseStep.APPROVE_CASE && grounds.needed(found)) {
                turn.refuse(gate.missing(found));
            }
            if (turn.clean()) {
                rows.save(new ApprovalRow(
                        found, new ApprovalFile(link, found.getRound(), actor, turn.now(), approved, why)));
                desk.completed(
                        turn,
                        link,
                        approved ? CaseAnswer.GO_ON : CaseAnswer.BACK,
                        approved ? CaseLogKind.SIGNED : CaseLogKind.REFUSED,
                        why == null ? "" : why);
            }
        });
    }
}
