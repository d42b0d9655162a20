package org.kaohe.outcome;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.period.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The head's part in the renewal of a contract. */
@Service
@Transactional
public class Renewals {

    private final CaseDesk desk;

    Renewals(CaseDesk desk) {
        this.desk = desk;
    }

    /** A recommendation, with its reason; HR drafts the terms either way. */
    public Optional<Refusal> recommend(String number, String actor, boolean renew, @Nullable String reason) {
        return desk.atStep(number, actor, CaseStep.RECOMMEND_RENEWAL, turn -> {
            String why = turn.required("reason", reason, CaseTurn.LONGEST_REASON);
            if (turn.clean()) {
                CaseLogKind kind = renew ? CaseLogKind.RECOMMENDED : CaseLogKind.NOT_RECOMMENDED;
                desk.completed(turn, CaseStep.RECOMMEND_RENEWAL, CaseAnswer.GO_ON, kind, why);
            }
        });
    }
}
