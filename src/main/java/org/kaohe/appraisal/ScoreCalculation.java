package org.kaohe.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.RaterOfSheet;
import org.kaohe.period.Problem;
import org.kaohe.scoring.Exact;
import org.kaohe.scoring.Extras;
import org.kaohe.scoring.OwnScore;
import org.kaohe.scoring.ScoreResult;
import org.kaohe.scoring.Scored;
import org.kaohe.scoring.Scorer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns the ratings into the score of the round, corrected lines in place of every rater's own; the self-assessment is scored beside it and counts 0 %. */
@Service
@Transactional
public class ScoreCalculation {

    private final Desk desk;
    private final Ratings ratings;
    private final ExtrasRequests requests;
    private final FrozenSheets sheets;
    private final Months months;
    private final ScoreRepository scores;
    private final Json json;
    private final Logbook logbook;
    private final ApplicationEventPublisher events;

    ScoreCalculation(
            Desk desk,
            Ratings ratings,
            ExtrasRequests requests,
            FrozenSheets sheets,
            Months months,
            ScoreRepository scores,
            Json json,
            Logbook logbook,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.ratings = ratings;
        this.requests = requests;
        this.sheets = sheets;
        this.months = months;
        this.scores = scores;
        this.json = json;
        this.logbook = logbook;
        this.events = events;
    }

    /**
     * Calculates once a round; repeated, it changes nothing. A result counts only after the interview (002, R124).
     *
     * @throws IllegalStateException before the superior has rated and every request is decided, and while a month that the
     *     result is made of is open
     */
    public void calculateScore(String number) {
        Appraisal appraisal = desk.lock(number);
        if (appraisal.progress().rounds().isScored()) {
            return;
        }
        if (months.missing(appraisal)) {
            throw new IllegalStateException(number + " waits for a month that is not sealed");
        }
        appraisal.progress().scored();
        calculate(appraisal);
    }

    /** The score of the current round from whatever counts now. */
    void calculate(Appraisal appraisal) {
        Optional<ExtrasRow> row = requests.ofRound(appraisal);
        BigDecimal points = row.map(ExtrasRow::adjustment)
                .filter(Adjustment::approved)
                .map(Adjustment::points)
                .orElse(null);
        boolean vetoed = row.map(ExtrasRow::veto).filter(Veto::approved).isPresent() || months.vetoed(appraisal);

        FrozenSheet sheet = sheets.of(appraisal);
        List<OwnScore> raters = raters(appraisal, sheet);
        ScoreResult score = Scorer.shared(sheet.scoring(), raters, new Extras(points, vetoed));
        BigDecimal original = vetoed
                ? Scorer.shared(sheet.scoring(), raters, new Extras(points, false))
                        .official()
                : null;
        BigDecimal self = ratings.current(appraisal, RaterRole.SELF)
                .map(own -> score(sheet, figures(appraisal, sheet, own), Extras.NONE)
                        .official())
                .orElse(null);
        ScoreResult second = raters.size() == 1 ? null : raters.get(1).score();
        keep(appraisal, score, original, self, second);
    }

    /** Why the score could not be computed from what counts now; empty when it can. */
    List<Problem> obstacles(Appraisal appraisal) {
        FrozenSheet sheet = sheets.of(appraisal);
        return EntryCheck.ofFigures(sheet, figures(appraisal, sheet, rated(appraisal, RaterRole.SUPERIOR)));
    }

    /** The months' dossiers that count now and did not when the score was calculated. */
    Set<String> changedMonths(Appraisal appraisal) {
        Set<String> changed = MonthShare.dossiers(months.shares(appraisal));
        scores.findByAppraisalAndRound(appraisal, appraisal.getRound())
                .map(row -> MonthShare.dossiers(row.view(json).months()))
                .ifPresent(changed::removeAll);
        return changed;
    }

    /** The superior first, then whoever scores beside the superior; each without what is asked for outside the 100. */
    private List<OwnScore> raters(Appraisal appraisal, FrozenSheet sheet) {
        List<OwnScore> raters = new ArrayList<>();
        raters.add(own(appraisal, sheet, RaterOfSheet.Role.SUPERIOR, rated(appraisal, RaterRole.SUPERIOR)));
        sheets.second(appraisal)
                .ifPresent(role -> raters.add(own(appraisal, sheet, role, rated(appraisal, RaterRole.SECOND))));
        return raters;
    }

    private OwnScore own(Appraisal appraisal, FrozenSheet sheet, RaterOfSheet.Role role, List<LineEntry> entries) {
        BigFraction share = sheet.definition().totalling().raters().stream()
                .filter(rater -> rater.role() == role)
                .map(RaterOfSheet::share)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(Exact::of)
                .orElse(BigFraction.ONE);
        ScoreResult score = score(sheet, figures(appraisal, sheet, entries), Extras.NONE);
        return new OwnScore(role.name(), share, score);
    }

    private List<LineEntry> rated(Appraisal appraisal, RaterRole role) {
        if (appraisal.progress().rated() && ratings.current(appraisal, role).isEmpty()) {
            throw new IllegalStateException(appraisal.getNumber() + " has no rating of " + role);
        }
        return ratings.counting(appraisal, role);
    }

    /** What a rater typed, and what the months bring. */
    private Map<String, Map<String, BigDecimal>> figures(
            Appraisal appraisal, FrozenSheet sheet, List<LineEntry> entries) {
        Map<String, Map<String, BigDecimal>> figures = new HashMap<>(EntryCheck.measurements(entries));
        figures.putAll(months.figures(appraisal, sheet));
        return figures;
    }

    private void keep(
            Appraisal appraisal,
            ScoreResult score,
            @Nullable BigDecimal original,
            @Nullable BigDecimal self,
            @Nullable ScoreResult second) {
        appraisal.result().calculated(score.official(), self, score.grade(), score.vetoed());
        if (appraisal.progress().rounds().changesLinesOnly()) {
            appraisal.result().recognise();
        }
        scores.save(new ScoreRow(
                appraisal,
                desk.now(),
                score.official(),
                score.total().toString(),
                original,
                self,
                json.write(score),
                second == null ? null : json.write(second),
                json.write(months.shares(appraisal))));
        logbook.write(appraisal, desk.now(), null, LogKind.SCORED, null);
        events.publishEvent(new ScoreCalculated(appraisal.getNumber()));
    }

    private static ScoreResult score(FrozenSheet sheet, Map<String, Map<String, BigDecimal>> figures, Extras extras) {
        if (Scorer.score(sheet.scoring(), figures, extras) instanceof Scored scored) {
            return scored.result();
        }
        throw new IllegalStateException("A rating that was accepted cannot be scored");
    }
}
