package org.kaohe.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.Decisions;
import org.kaohe.appraisal.ExtrasApproval;
import org.kaohe.appraisal.InterviewNotes;
import org.kaohe.appraisal.Interviews;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.appraisal.Outcome;
import org.kaohe.appraisal.ScoreCalculation;
import org.kaohe.appraisal.SelfAssessments;
import org.kaohe.appraisal.Signing;
import org.kaohe.appraisal.Step;
import org.kaohe.appraisal.SuperiorScoring;
import org.kaohe.period.Participant;
import org.kaohe.period.ParticipantState;
import org.kaohe.period.Periods;
import org.kaohe.period.Refusal;
import org.springframework.stereotype.Component;

/** Appraisals of the demo company at different steps, moved by the domain's own commands; the engine stands aside. */
@Component
public class Cases {

    static final String GENERAL_MANAGER = "10001";
    static final String LEADER = "10002";
    static final String HEAD = "10003";
    static final String HR = "10006";
    static final String TECHNICIAN = "10007";
    static final String SUPERIOR = "10011";

    /** Signed, waits for HR's decision. */
    static final String SIGNED = "2026M11-10007";

    /** Waits for the self-assessment. */
    static final String AT_SELF = "2026M11-10012";

    /** Waits for the superior's score; HR has requested a veto, of which the person knows nothing yet. */
    static final String VETO_ASKED = "2026M11-10013";

    /** Waits for the signature. */
    static final String AT_SIGNATURE = "2026M11-10014";

    static final String SELF_REMARK = "<b>own words</b>";
    static final String SUPERIOR_REMARK = "superior's words";
    static final String VETO_REASON = "grave mistake";

    private final Periods periods;
    private final Appraisals appraisals;
    private final SelfAssessments selfAssessments;
    private final SuperiorScoring scoring;
    private final ExtrasApproval extras;
    private final ScoreCalculation calculation;
    private final Interviews interviews;
    private final Signing signing;
    private final Decisions decisions;

    Cases(
            Periods periods,
            Appraisals appraisals,
            SelfAssessments selfAssessments,
            SuperiorScoring scoring,
            ExtrasApproval extras,
            ScoreCalculation calculation,
            Interviews interviews,
            Signing signing,
            Decisions decisions) {
        this.periods = periods;
        this.appraisals = appraisals;
        this.selfAssessments = selfAssessments;
        this.scoring = scoring;
        this.extras = extras;
        this.calculation = calculation;
        this.interviews = interviews;
        this.signing = signing;
        this.decisions = decisions;
    }

    long period() {
        return periods.all().get(0).getId();
    }

    /** Once for the shared application. */
    synchronized void prepare() {
        if (appraisals.find(SIGNED).isPresent()) {
            return;
        }
        for (Participant participant : periods.participants(period())) {
            if (participant.getState() == ParticipantState.SELECTED) {
                String number = appraisals.open(participant);
                periods.opened(participant.getId(), number);
                appraisals.enter(number, Step.SELF_ASSESS);
            }
        }
        toSignature(SIGNED);
        done(signing.sign(SIGNED, TECHNICIAN));
        decisions.propose(SIGNED, Outcome.NONE, List.of("outcome.reason.single-month"));
        appraisals.enter(SIGNED, Step.DECIDE_OUTCOME);
        assessed(VETO_ASKED);
        done(extras.requestVeto(VETO_ASKED, HR, VETO_REASON));
        toSignature(AT_SIGNATURE);
    }

    private void assessed(String number) {
        done(selfAssessments.submitSelf(number, person(number), entries("95", SELF_REMARK)));
        appraisals.enter(number, Step.SUPERIOR_SCORE);
    }

    private void toSignature(String number) {
        assessed(number);
        done(scoring.submitSuperior(number, SUPERIOR, entries("92", SUPERIOR_REMARK), null, null));
        calculation.calculateScore(number);
        LocalDate day = LocalDate.of(2026, 11, 23);
        appraisals.enter(number, Step.SUPERIOR_INTERVIEW);
        done(interviews.recordSuperiorInterview(
                number, SUPERIOR, new InterviewNotes(day, null, true, null, "careful", "speed", "two cases", null)));
        appraisals.enter(number, Step.LEADER_INTERVIEW);
        done(interviews.recordLeaderInterview(
                number, LEADER, new InterviewNotes(day, null, true, null, null, null, null, "agreed")));
        appraisals.enter(number, Step.SIGN_RESULT);
    }

    static String person(String number) {
        return number.substring(number.indexOf('-') + 1);
    }

    /** 10 + output % of 10 + 10 + 18.5 + 15 + 8 + 8 + 5 + 5 + 2.5. */
    private static List<LineEntry> entries(String output, String remark) {
        List<LineEntry> lines = new ArrayList<>();
        lines.add(line("L01", remark, Map.of("failures", "0")));
        lines.add(line("L02", null, Map.of("completion", output)));
        lines.add(line("L03", null, Map.of("completion", "100")));
        lines.add(line("L04", null, Map.of("points", "18.5")));
        lines.add(line("L05", null, Map.of("refusals", "0")));
        lines.add(line("L06", null, Map.of("served", "200", "external", "6", "internal", "2")));
        lines.add(line("L07", null, Map.of("late", "2")));
        lines.add(line("L08", null, Map.of("minor", "0", "major", "0")));
        lines.add(line("L09", null, Map.of("missed", "0", "score", "80")));
        lines.add(line("L10", null, Map.of("done", "1")));
        return lines;
    }

    private static LineEntry line(String code, String remark, Map<String, String> figures) {
        Map<String, BigDecimal> inputs = new LinkedHashMap<>();
        figures.forEach((key, figure) -> inputs.put(key, new BigDecimal(figure)));
        return new LineEntry(code, inputs, remark);
    }

    private static void done(Optional<Refusal> refusal) {
        if (refusal.isPresent()) {
            throw new AssertionError(refusal.get().toString());
        }
    }
}
