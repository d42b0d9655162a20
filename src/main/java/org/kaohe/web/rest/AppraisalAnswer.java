package org.kaohe.web.rest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.Assignment;
import org.kaohe.appraisal.InterviewFile;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.appraisal.LogEntry;
import org.kaohe.appraisal.LogKind;
import org.kaohe.appraisal.Outcome;
import org.kaohe.appraisal.RaterRole;
import org.kaohe.appraisal.ScoreFile;
import org.kaohe.appraisal.SignatureFile;
import org.kaohe.appraisal.Step;
import org.kaohe.appraisal.StepVisit;
import org.kaohe.web.access.AppraisalView;
import org.kaohe.web.access.Sight;
import org.kaohe.web.text.Texts;

/** An appraisal as whoever asks may see it. */
record AppraisalAnswer(
        String number,
        long periodId,
        String period,
        String person,
        String department,
        String position,
        String sheet,
        int sheetVersion,
        String superior,
        @Nullable String leader,
        @Nullable String head,
        AppraisalState state,
        int round,
        Sight sight,
        @Nullable Waiting waiting,
        List<RatingPart> ratings,
        @Nullable Explained score,
        boolean recognised,
        List<InterviewFile> interviews,
        List<SignatureFile> signatures,
        @Nullable Outcome outcome,
        @Nullable String cancelReason,
        @Nullable Instant sealedAt,
        @Nullable Long dossier,
        List<LogPart> log) {

    /** The step that waits for somebody. */
    record Waiting(Step step, Instant since, Instant due, Assignment assignment) {}

    record RatingPart(
            RaterRole role, String rater, int round, Instant submittedAt, boolean superseded, List<Entry> lines) {}

    /** @param inputs figures by input key, as they were typed */
    record Entry(String line, Map<String, String> inputs, @Nullable String remark) {}

    /** @param text what happened, in the caller's language */
    record LogPart(
            int sequence,
            Instant at,
            @Nullable String actor,
            LogKind kind,
            @Nullable Step step,
            int round,
            String text) {}

    static AppraisalAnswer of(AppraisalView view, Texts texts) {
        Appraisal appraisal = view.appraisal();
        ScoreFile score = view.score();
        return new AppraisalAnswer(
                appraisal.getNumber(),
                appraisal.getPeriodId(),
                appraisal.getPeriodCode(),
                appraisal.getPersonNumber(),
                appraisal.getDepartmentCode(),
                appraisal.getSegment(),
                view.version().getCode(),
                view.version().getVersion(),
                appraisal.getSuperior(),
                appraisal.getLeader(),
                appraisal.getHead(),
                appraisal.getState(),
                appraisal.getRound(),
                view.sight(),
                waiting(view.current()),
                view.ratings().stream()
                        .map(rating -> new RatingPart(
                                rating.role(),
                                rating.rater(),
                                rating.round(),
                                rating.submittedAt(),
                                rating.superseded(),
                                rating.entries().stream()
                                        .map(AppraisalAnswer::entry)
                                        .toList()))
                        .toList(),
                score == null ? null : Explained.of(score.result(), view.sheet(), texts),
                appraisal.isRecognised(),
                view.interviews(),
                view.signatures(),
                view.decision() == null ? null : view.decision().outcome(),
                appraisal.getCancelReason(),
                appraisal.getSealedAt(),
                appraisal.getSealedSequence(),
                view.log().stream().map(entry -> log(entry, texts)).toList());
    }

    private static LogPart log(LogEntry entry, Texts texts) {
        return new LogPart(
                entry.sequence(),
                entry.at(),
                entry.actor(),
                entry.kind(),
                entry.step(),
                entry.round(),
                texts.of(entry.messageKey(), entry.args()));
    }

    private static @Nullable Waiting waiting(@Nullable StepVisit visit) {
        return visit == null
                ? null
                : new Waiting(visit.step(), visit.enteredAt(), visit.deadline().due(), visit.assignment());
    }

    private static Entry entry(LineEntry line) {
        Map<String, String> typed = new LinkedHashMap<>();
        line.inputs().forEach((input, figure) -> typed.put(input, figure.toPlainString()));
        return new Entry(line.line(), typed, line.remark());
    }
}
