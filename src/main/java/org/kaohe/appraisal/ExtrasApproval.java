package org.kaohe.appraisal;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaohe.period.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plus, minus and veto: filed by the department head, decided by the general manager (002, R119–R123). */
@Service
@Transactional
public class ExtrasApproval {

    private static final Set<Step> BEFORE_THE_SCORE = EnumSet.of(
            Step.SELF_ASSESS, Step.SUPERIOR_SCORE, Step.SECOND_SCORE, Step.ENDORSE_ADJUSTMENT, Step.APPROVE_EXTRAS);

    private final Desk desk;
    private final ExtrasRequests requests;
    private final Logbook logbook;

    ExtrasApproval(Desk desk, ExtrasRequests requests, Logbook logbook) {
        this.desk = desk;
        this.requests = requests;
        this.logbook = logbook;
    }

    /** HR's request; possible while somebody still works at the score of this round. */
    public Optional<Refusal> requestVeto(String number, String actor, @Nullable String reason) {
        return desk.byHr(number, actor, turn -> {
            Appraisal appraisal = turn.appraisal();
            Step step = appraisal.getStep();
            if (step == null || !BEFORE_THE_SCORE.contains(step)) {
                turn.refuse("", "veto-too-late");
            }
            Runnable request = requests.veto(turn, "reason", reason);
            if (turn.clean()) {
                request.run();
                appraisal.progress().vetoRequested();
                logbook.write(appraisal, turn.now(), actor, LogKind.VETO_REQUESTED, step);
            }
        });
    }

    /**
     * The department head files (提请) the proposed points or declines. A reason is required to decline and to file
     * other points than proposed.
     *
     * @param points null to file them as proposed
     */
    public Optional<Refusal> endorse(
            String number, String actor, boolean endorsed, @Nullable BigDecimal points, @Nullable String reason) {
        return desk.atStep(number, actor, Step.ENDORSE_ADJUSTMENT, turn -> {
            Adjustment adjustment = adjustment(turn.appraisal());
            BigDecimal filed = points == null ? adjustment.points() : points;
            boolean changed = endorsed && filed.compareTo(adjustment.points()) != 0;
            String why =
                    !endorsed || changed ? turn.reason(reason) : turn.optional("reason", reason, Turn.LONGEST_REASON);
            if (endorsed) {
                requests.checkPoints(turn, "points", filed);
            }
            if (turn.clean()) {
                adjustment.endorse(endorsed, filed, why, actor, turn.now());
                turn.appraisal().progress().headDone(endorsed);
                desk.completed(turn, Step.ENDORSE_ADJUSTMENT, endorsed ? LogKind.ENDORSED : LogKind.NOT_ENDORSED);
            }
        });
    }

    /** The general manager's answer to everything that was requested in this round. */
    public Optional<Refusal> approveExtras(String number, String actor, ExtrasDecision decision) {
        return desk.atStep(number, actor, Step.APPROVE_EXTRAS, turn -> {
            ExtrasRow row = requests.ofRound(turn.appraisal()).orElseThrow();
            Adjustment adjustment = row.adjustment();
            boolean filed = adjustment != null && adjustment.filed();
            Veto veto = row.veto();
            String adjustmentWhy =
                    part(turn, "adjustment", filed, decision.adjustmentApproved(), decision.adjustmentReason());
            String vetoWhy = part(turn, "veto", veto != null, decision.vetoApproved(), decision.vetoReason());
            if (Boolean.TRUE.equals(decision.vetoApproved()) && decision.vetoScope() == null) {
                turn.refuse("vetoScope", "scope-missing");
            }
            if (turn.clean()) {
                if (adjustment != null && decision.adjustmentApproved() != null) {
                    adjustment.decide(decision.adjustmentApproved(), adjustmentWhy, actor, turn.now());
                }
                if (veto != null && decision.vetoApproved() != null) {
                    veto.decide(decision.vetoApproved(), decision.vetoScope(), vetoWhy, actor, turn.now());
                }
                turn.appraisal().progress().extrasDone();
                desk.completed(turn, Step.APPROVE_EXTRAS, LogKind.EXTRAS_DECIDED);
            }
        });
    }

    private static @Nullable String part(
            Turn turn, String field, boolean requested, @Nullable Boolean approved, @Nullable String reason) {
        if (requested && approved == null) {
            turn.refuse(field, "decision-missing");
        }
        if (!requested && approved != null) {
            turn.refuse(field, "not-requested");
        }
        return Boolean.FALSE.equals(approved)
                ? turn.required(field + "Reason", reason, Turn.LONGEST_REASON)
                : turn.optional(field + "Reason", reason, Turn.LONGEST_REASON);
    }

    private Adjustment adjustment(Appraisal appraisal) {
        Adjustment adjustment =
                requests.ofRound(appraisal).map(ExtrasRow::adjustment).orElse(null);
        if (adjustment == null) {
            throw new IllegalStateException(appraisal.getNumber() + " has no plus or minus to endorse");
        }
        return adjustment;
    }
}
