package org.kaohe.appraisal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.Role;
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

    /** A quarter's result re-rates the months it covers (002, R114); the reason names the quarter's appraisal. */
    public Optional<Refusal> reRate(String number, List<LineEntry> changes, String quarter) {
        Turn turn = new Turn(desk.lock(number), SYSTEM, desk.now());
        return amend(turn, changes, quarter);
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
            appraisal.progress().amended();
            ratings.correct(turn, changed);
            calculation.calculate(appraisal);
            logbook.write(appraisal, turn.now(), turn.actor(), LogKind.AMENDED, null, why);
            int amendment = appraisal.nextAmendment();
            events.publishEvent(new AppraisalAmended(appraisal.getNumber(), appraisal.getNumber() + "-A" + amendment));
        }
        return turn.answer();
    }
}
