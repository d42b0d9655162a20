package org.kaohe.outcome;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.period.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR records consent or evidence, item by item, and lays the case before the signers when the gate lets it pass. */
@Service
@Transactional
public class CaseEvidence {

    private final CaseDesk desk;
    private final EvidenceRepository rows;
    private final Gate gate;
    private final Appraisals appraisals;

    CaseEvidence(CaseDesk desk, EvidenceRepository rows, Gate gate, Appraisals appraisals) {
        this.desk = desk;
        this.rows = rows;
        this.gate = gate;
        this.appraisals = appraisals;
    }

    /** One item; the step goes on. Route, protected status and last day may come with it, or alone. */
    public Optional<Refusal> record(String number, String actor, GroundsEntry grounds, EvidenceEntry entry) {
        return desk.atStep(number, actor, CaseStep.GATHER_EVIDENCE, turn -> {
            boolean alone = entry.item() == null && entry.text() == null && !grounds.isEmpty();
            EvidenceFile file = alone ? null : file(turn, entry);
            if (turn.clean()) {
                ground(turn.found(), grounds);
                if (file != null) {
                    rows.save(new EvidenceRow(turn.found(), file));
                }
                desk.completed(
                        turn,
                        CaseStep.GATHER_EVIDENCE,
                        CaseAnswer.MORE,
                        CaseLogKind.EVIDENCE_RECORDED,
                        file == null ? "" : file.item().name());
            }
        });
    }

    /** To the signers; refused with everything that is missing. */
    public Optional<Refusal> submit(String number, String actor, GroundsEntry grounds) {
        return desk.atStep(number, actor, CaseStep.GATHER_EVIDENCE, turn -> {
            CaseContent content = turn.found().content();
            DismissalRoute route = content.route();
            Protection protection = content.protection();
            LocalDate effective = content.effectiveOn();
            ground(turn.found(), grounds);
            turn.refuse(gate.missing(turn.found()));
            if (turn.clean()) {
                desk.completed(turn, CaseStep.GATHER_EVIDENCE, CaseAnswer.GO_ON, CaseLogKind.EVIDENCE_SUBMITTED);
            } else {
                content.restore(route, protection, effective);
            }
        });
    }

    /** Another way than going on: change the terms, an improvement plan instead, or give the case up. */
    public Optional<Refusal> turnAway(String number, String actor, CaseAnswer way, @Nullable String reason) {
        return desk.atStep(number, actor, CaseStep.GATHER_EVIDENCE, turn -> {
            boolean dismissal = turn.found().getKind() == OutcomeKind.TERMINATION;
            boolean possible = dismissal ? way == CaseAnswer.IMPROVE : way == CaseAnswer.BACK;
            if (!possible) {
                turn.refuse("decision", "not-here");
            }
            String why = turn.required("reason", reason, CaseTurn.LONGEST_REASON);
            if (turn.clean()) {
                CaseLogKind kind = way == CaseAnswer.BACK ? CaseLogKind.BACK_TO_TERMS : CaseLogKind.REDIRECTED;
                if (way == CaseAnswer.IMPROVE) {
                    turn.found().content().explain(why);
                }
                desk.completed(turn, CaseStep.GATHER_EVIDENCE, way, kind, why);
            }
        });
    }

    private EvidenceFile file(CaseTurn turn, EvidenceEntry entry) {
        OutcomeCase found = turn.found();
        EvidenceRequest request =
                new EvidenceRequest(found.getKind(), entry, theirs(found, entry.reference()), desk.today());
        turn.refuse(EvidencePolicy.ALL.stream()
                .flatMap(policy -> policy.refuses(request).stream())
                .toList());
        return new EvidenceFile(
                entry.item() == null ? EvidenceItem.FACTS : entry.item(),
                found.getRound(),
                turn.required("details", entry.text(), CaseTurn.LONGEST_TEXT),
                turn.required("reference", entry.reference(), CaseTurn.LONGEST_REASON),
                entry.dated() == null ? desk.today() : entry.dated(),
                entry.amount(),
                turn.actor(),
                turn.now());
    }

    private boolean theirs(OutcomeCase found, @Nullable String reference) {
        return reference != null
                && appraisals
                        .find(reference.strip())
                        .filter(appraisal -> appraisal.getPersonNumber().equals(found.getPersonNumber()))
                        .isPresent();
    }

    private static void ground(OutcomeCase found, GroundsEntry grounds) {
        LocalDate day = found.getKind() == OutcomeKind.TERMINATION ? grounds.effectiveOn() : null;
        found.content().ground(grounds.route(), grounds.protection(), day);
    }
}
