package org.kaohe.web.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.DecisionFile;
import org.kaohe.appraisal.ExtrasFile;
import org.kaohe.appraisal.InterviewFile;
import org.kaohe.appraisal.LogEntry;
import org.kaohe.appraisal.RaterRole;
import org.kaohe.appraisal.Rating;
import org.kaohe.appraisal.ScoreFile;
import org.kaohe.appraisal.SignatureFile;
import org.kaohe.appraisal.StepVisit;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetVersion;

/**
 * An appraisal as one viewer may see it; what they may not see is not in it.
 *
 * @param current the step that waits for somebody; null between steps and after the last one
 */
public record AppraisalView(
        Appraisal appraisal,
        Sight sight,
        SheetVersion version,
        SheetDefinition sheet,
        List<Rating> ratings,
        List<ScoreFile> scores,
        List<ExtrasFile> extras,
        List<InterviewFile> interviews,
        List<SignatureFile> signatures,
        @Nullable DecisionFile decision,
        @Nullable StepVisit current,
        List<LogEntry> log) {

    /** The score of the current round; null until it is calculated. */
    public @Nullable ScoreFile score() {
        return scores.stream()
                .filter(file -> file.round() == appraisal.getRound())
                .findFirst()
                .orElse(null);
    }

    /** The rating that counts for the role in the current round, or the latest before it. */
    public Optional<Rating> latest(RaterRole role) {
        return ratings.stream().filter(rating -> rating.role() == role).reduce((first, second) -> second);
    }
}
