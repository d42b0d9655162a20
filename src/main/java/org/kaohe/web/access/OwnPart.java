package org.kaohe.web.access;

import static org.kaohe.appraisal.LogKind.ENDORSED;
import static org.kaohe.appraisal.LogKind.ENTERED;
import static org.kaohe.appraisal.LogKind.ESCALATED;
import static org.kaohe.appraisal.LogKind.EXTRAS_DECIDED;
import static org.kaohe.appraisal.LogKind.HR_INFORMED;
import static org.kaohe.appraisal.LogKind.NOT_ENDORSED;
import static org.kaohe.appraisal.LogKind.PROPOSED;
import static org.kaohe.appraisal.LogKind.VETO_REQUESTED;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.DecisionFile;
import org.kaohe.appraisal.ExtrasFile;
import org.kaohe.appraisal.LogEntry;
import org.kaohe.appraisal.LogKind;
import org.kaohe.appraisal.RaterRole;
import org.kaohe.appraisal.Rating;
import org.kaohe.appraisal.ScoreFile;
import org.kaohe.appraisal.Step;

/**
 * What of an appraisal its own person sees. What others wrote in a round becomes visible with the score of that round;
 * what was merely proposed as a consequence never does.
 */
record OwnPart(Set<Integer> scoredRounds) {

    private static final Set<LogKind> ABOUT_THE_EXTRAS =
            EnumSet.of(VETO_REQUESTED, ENDORSED, NOT_ENDORSED, EXTRAS_DECIDED);
    private static final Set<LogKind> NEVER = EnumSet.of(PROPOSED, ESCALATED, HR_INFORMED);
    private static final Set<Step> STEPS_OF_THE_EXTRAS = EnumSet.of(Step.ENDORSE_ADJUSTMENT, Step.APPROVE_EXTRAS);

    static OwnPart after(List<ScoreFile> scores) {
        return new OwnPart(scores.stream().map(ScoreFile::round).collect(Collectors.toSet()));
    }

    List<Rating> ratings(List<Rating> all) {
        return all.stream()
                .filter(rating -> rating.role() == RaterRole.SELF || scoredRounds.contains(rating.round()))
                .toList();
    }

    List<ExtrasFile> extras(List<ExtrasFile> all) {
        return all.stream()
                .filter(extras -> scoredRounds.contains(extras.round()))
                .toList();
    }

    @Nullable
    DecisionFile decision(Optional<DecisionFile> full) {
        return full.filter(file -> file.outcome() != null)
                .map(file -> new DecisionFile(
                        null,
                        List.of(),
                        file.outcome(),
                        file.decidedBy(),
                        file.decidedAt(),
                        file.reason(),
                        file.followUp(),
                        file.recordedBy(),
                        file.recordedAt(),
                        null))
                .orElse(null);
    }

    List<LogEntry> log(List<LogEntry> all) {
        return all.stream().filter(this::visible).toList();
    }

    private boolean visible(LogEntry entry) {
        boolean early = !scoredRounds.contains(entry.round());
        boolean extrasBegin = entry.kind() == ENTERED && STEPS_OF_THE_EXTRAS.contains(entry.step());
        return !NEVER.contains(entry.kind()) && !(early && (ABOUT_THE_EXTRAS.contains(entry.kind()) || extrasBegin));
    }
}
