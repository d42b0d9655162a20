package org.kaohe.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.Role;
import org.kaohe.period.Problem;
import org.kaohe.period.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects lines of a sealed result with a reason: never an edit, always a new round beside the sealed one, which keeps
 * plus, minus, veto, interview and signature. A corrected line counts for every rater. Goes through the archive, which seals the amendment in the same transaction.
 */
@Service
@Transactional
public class Amendments {

    private static final String SYSTEM = "kaohe";

    private final Desk desk;
    private final Authority authority;
    private final Ratings ratings;
    private final FrozenSheets sheets;
    private final ScoreCalculation calculation;
    private final Logbook logbook;
    private final ApplicationEventPublisher events;

    Amendments(
            Desk desk,
            Authority authority,
            Ratings ratings,
            FrozenSheets sheets,
            ScoreCalculation calculation,
            Logbook logbook,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.authority = authority;
        this.ratings = ratings;
        this.sheets = sheets;
        this.calculation = calculation;
        this.logbook = logbook;
        this.events = events;
    }

    /** HR corrects lines; refused: not sealed, not HR, one's own, nothing changed, figures that the sheet refuses. */
    public Optional<Refusal> amend(String number, String actor, List<LineEntry> changes, @Nullable String reason) {
        Appraisal appraisal = desk.lock(number);
        Turn turn = new Turn(appraisal, actor, desk.now());
        String why = turn.reason(reason);
        if (!authority.holds(actor, Role.HR)) {
            turn.refuse("", "hr-only");
        } else if (authority.ownAppraisal(actor, appraisal)) {
            turn.refuse("", "own-appraisal");
        }
        return amend(turn, changes, why);
    }

    /**
     * A quarter's result re-rates a month it covers (002, R114); the reason names the quarter's dossier. Nothing happens where
     * the month says the same, and HR hears of it where the month's sheet refuses the figures.
     */
    void reRate(String number, List<LineEntry> changes, String quarter) {
        Turn turn = new Turn(desk.lock(number), SYSTEM, desk.now());
        if (!LineEntry.changed(counting(number), changes).isEmpty()) {
            amend(turn, changes, quarter)
                    .ifPresent(refusal -> events.publishEvent(new ResultFollowed(number, quarter, refusal.problems())));
        }
    }

    /**
     * A sealed mid-year or annual result follows its months (002, R061); the reason names the months' dossiers that changed, and
     * HR hears of it, also where the sheet refuses what comes of them. Nothing happens while none has changed.
     */
    void follow(String number) {
        Turn turn = new Turn(desk.lock(number), SYSTEM, desk.now());
        Appraisal appraisal = turn.appraisal();
        if (appraisal.getState() != AppraisalState.SEALED) {
            return;
        }
        Set<String> changed = calculation.changedMonths(appraisal);
        if (!changed.isEmpty()) {
            String why = String.join(", ", changed);
            List<Problem> problems = calculation.obstacles(appraisal);
            if (problems.isEmpty()) {
                anew(turn, why, List.of());
            }
            events.publishEvent(new ResultFollowed(number, why, problems));
        }
    }

    /** The superior's figures that count now, line by line, corrected ones in their place. */
    @Transactional(readOnly = true)
    public List<LineEntry> counting(String number) {
        return ratings.counting(desk.get(number), RaterRole.SUPERIOR);
    }

    /** The same of whoever scores beside the superior; empty where nobody does. */
    @Transactional(readOnly = true)
    public List<LineEntry> countingOfSecond(String number) {
        return ratings.counting(desk.get(number), RaterRole.SECOND);
    }

    private Optional<Refusal> amend(Turn turn, List<LineEntry> changes, String why) {
        Appraisal appraisal = turn.appraisal();
        if (appraisal.getState() != AppraisalState.SEALED) {
            turn.refuse("", "not-sealed");
            return turn.answer();
        }
        List<LineEntry> before = ratings.counting(appraisal, RaterRole.SUPERIOR);
        List<LineEntry> changed = LineEntry.changed(before, changes);
        EntryCheck.problems(sheets.of(appraisal), LineEntry.replaced(before, changed))
                .forEach(turn::refuse);
        if (changed.isEmpty()) {
            turn.refuse("lines", "amendment-nothing-changed");
        }
        if (turn.clean()) {
            anew(turn, why, changed);
        }
        return turn.answer();
    }

    private void anew(Turn turn, String why, List<LineEntry> changed) {
        Appraisal appraisal = turn.appraisal();
        appraisal.progress().amended();
        if (!changed.isEmpty()) {
            ratings.correct(turn, changed);
        }
        calculation.calculate(appraisal);
        logbook.write(appraisal, turn.now(), turn.actor(), LogKind.AMENDED, null, why);
        appraisal.nextAmendment();
        events.publishEvent(new AppraisalAmended(appraisal.getNumber(), AppraisalAmended.latestOf(appraisal)));
    }
}
