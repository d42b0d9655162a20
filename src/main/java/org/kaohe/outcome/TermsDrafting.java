package org.kaohe.outcome;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.period.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR drafts, or changes, what a case is to bring. */
@Service
@Transactional
public class TermsDrafting {

    private final CaseDesk desk;
    private final People people;

    TermsDrafting(CaseDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    /** Lays the terms before the signers; a case that was refused goes round once more. */
    public Optional<Refusal> draft(String number, String actor, TermsDraft draft) {
        return desk.atStep(number, actor, CaseStep.DRAFT_TERMS, turn -> {
            OutcomeCase found = turn.found();
            Person person = people.find(found.getPersonNumber()).orElseThrow();
            TermsDraft checked = new TermsDraft(
                    draft.terms(),
                    draft.effectiveOn(),
                    draft.renewal(),
                    turn.optional("details", draft.text(), CaseTurn.LONGEST_TEXT));
            TermsRequest request = new TermsRequest(
                    found.getKind(), person, checked, position(draft.terms().position()), desk.today());
            turn.refuse(TermsPolicy.ALL.stream()
                    .flatMap(policy -> policy.refuses(request).stream())
                    .toList());
            if (turn.clean()) {
                found.content().draft(checked);
                desk.completed(turn, CaseStep.DRAFT_TERMS, CaseAnswer.GO_ON, CaseLogKind.DRAFTED);
            }
        });
    }

    private boolean position(@Nullable String code) {
        return code == null || people.position(code).isPresent();
    }
}
