package org.kaohe.appraisal;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.Role;
import org.kaohe.period.Problem;
import org.kaohe.period.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects lines of a sealed result with a reason: never an edit, always a new round beside the sealed one, which keeps
 * plus, minus, veto, interview and signature. Goes through the archive, which seals the amendment in the same transaction.
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

    /** The figures that count now, line by line. */
    @Transactional(readOnly = true)
    public List<LineEntry> counting(String number) {
        return counting(desk.get(number));
    }

    private List<LineEntry> counting(Appraisal appraisal) {
        return ratings.current(appraisal, RaterRole.PANEL)
                .or(() -> ratings.current(appraisal, RaterRole.SUPERIOR))
                .orElse(List.of());
    }

    private Optional<Refusal> amend(Turn turn, List<LineEntry> changes, String why) {
        Appraisal appraisal = turn.appraisal();
        if (appraisal.getState() != AppraisalState.SEALED) {
            turn.refuse("", "not-sealed");
            return turn.answer();
        }
        List<LineEntry> merged = merged(counting(appraisal), changes);
        List<Problem> problems = EntryCheck.problems(sheets.of(appraisal), merged);
        problems.forEach(turn::refuse);
        if (merged.equals(counting(appraisal))) {
            turn.refuse("lines", "amendment-nothing-changed");
        }
        if (turn.clean()) {
            appraisal.progress().amended();
            ratings.keep(turn, RaterRole.PANEL, merged);
            calculation.calculate(appraisal);
            logbook.write(appraisal, turn.now(), turn.actor(), LogKind.AMENDED, null, why);
            int amendment = appraisal.nextAmendment();
            events.publishEvent(new AppraisalAmended(appraisal.getNumber(), appraisal.getNumber() + "-A" + amendment));
        }
        return turn.answer();
    }

    private static List<LineEntry> merged(List<LineEntry> before, List<LineEntry> changes) {
        Map<String, LineEntry> changed = changes.stream().collect(toMap(LineEntry::line, entry -> entry));
        List<LineEntry> merged = new ArrayList<>();
        for (LineEntry entry : before) {
            LineEntry other = changed.getOrDefault(entry.line(), entry);
            merged.add(entry.sameFigures(other) ? entry : other);
        }
        changes.stream()
                .filter(entry -> before.stream().noneMatch(old -> old.line().equals(entry.line())))
                .forEach(merged::add);
        return merged;
    }
}
