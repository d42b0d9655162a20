package org.kaohe.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.Person;
import org.kaohe.period.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An objection to a result: HR forms a panel, the panel dismisses it or changes contested lines, both with reasons, once.
 * Changed lines open a new round whose score is computed from them; plus, minus, veto and the interview stay as they were.
 */
@Service
@Transactional
public class Objections {

    private final Desk desk;
    private final PanelRepository panels;
    private final PanelCheck panelCheck;
    private final SignatureRepository signatures;
    private final Ratings ratings;

    Objections(
            Desk desk, PanelRepository panels, PanelCheck panelCheck, SignatureRepository signatures, Ratings ratings) {
        this.desk = desk;
        this.panels = panels;
        this.panelCheck = panelCheck;
        this.signatures = signatures;
        this.ratings = ratings;
    }

    /** HR names the panel, whoever leads it first. */
    public Optional<Refusal> formPanel(String number, String actor, List<String> members) {
        return desk.atStep(number, actor, Step.FORM_PANEL, turn -> {
            panelCheck.check(turn, members, contested(turn.appraisal()));
            if (turn.clean()) {
                panels.save(new PanelRow(turn.appraisal(), members, actor, turn.now()));
                turn.appraisal().progress().complete(Step.FORM_PANEL);
                desk.completed(turn, Step.FORM_PANEL, LogKind.PANEL_FORMED, String.join(", ", members));
            }
        });
    }

    /**
     * The panel leaves the result as it is; refused with figures that are not the result's, so that no change is lost.
     *
     * @param entries what the panel saw or typed; of a line nothing, or all of it
     */
    public Optional<Refusal> dismiss(String number, String actor, @Nullable String reason, List<LineEntry> entries) {
        return decide(number, actor, reason, false, entries);
    }

    /** The panel changes contested lines; every other line has to stay as it was. */
    public Optional<Refusal> uphold(String number, String actor, List<LineEntry> entries, @Nullable String reason) {
        return decide(number, actor, reason, true, entries);
    }

    /** The lines the person objected to; empty when the whole result is meant. */
    @Transactional(readOnly = true)
    public Set<String> contested(String number) {
        return contested(desk.get(number));
    }

    /** Who may be named as the panel today, by number. */
    @Transactional(readOnly = true)
    public List<Person> eligible(String number) {
        Appraisal appraisal = desk.get(number);
        return panelCheck.eligible(appraisal, contested(appraisal), desk.today());
    }

    @Transactional(readOnly = true)
    public Optional<PanelFile> panel(String number) {
        return panels.findByAppraisal(desk.get(number)).map(PanelRow::view);
    }

    private Optional<Refusal> decide(
            String number, String actor, @Nullable String reason, boolean upheld, List<LineEntry> entries) {
        return desk.atStep(number, actor, Step.PANEL_DECISION, turn -> {
            Appraisal appraisal = turn.appraisal();
            String why = turn.reason(reason);
            if (upheld) {
                ratings.check(turn, entries);
                checkChanges(turn, entries);
            } else {
                checkNoChanges(turn, entries);
            }
            if (turn.clean()) {
                panels.findByAppraisal(appraisal).orElseThrow().decide(upheld, why, actor, turn.now());
                objection(appraisal).orElseThrow().answer(upheld, why, actor, turn.now());
                appraisal.progress().panelDecided(upheld);
                if (upheld) {
                    ratings.correct(turn, LineEntry.changed(before(appraisal), entries));
                }
                desk.completed(
                        turn, Step.PANEL_DECISION, upheld ? LogKind.OBJECTION_UPHELD : LogKind.OBJECTION_DISMISSED);
            }
        });
    }

    private void checkChanges(Turn turn, List<LineEntry> entries) {
        Set<String> contested = contested(turn.appraisal());
        List<LineEntry> changed = LineEntry.changed(before(turn.appraisal()), entries);
        changed.stream()
                .map(LineEntry::line)
                .filter(line -> !contested.isEmpty() && !contested.contains(line))
                .forEach(line -> ratings.refuse(turn, line, "panel-other-line"));
        if (changed.isEmpty()) {
            turn.refuse("decision", "panel-nothing-changed");
        }
    }

    private void checkNoChanges(Turn turn, List<LineEntry> entries) {
        List<LineEntry> typed =
                entries.stream().filter(entry -> !entry.inputs().isEmpty()).toList();
        LineEntry.changed(before(turn.appraisal()), typed)
                .forEach(entry -> ratings.refuse(turn, entry.line(), "panel-dismissed-with-changes"));
    }

    private List<LineEntry> before(Appraisal appraisal) {
        return ratings.counting(appraisal, RaterRole.SUPERIOR);
    }

    private Set<String> contested(Appraisal appraisal) {
        return objection(appraisal).map(SignatureRow::contested).orElse(Set.of());
    }

    private Optional<SignatureRow> objection(Appraisal appraisal) {
        return signatures.findByAppraisalOrderById(appraisal).stream()
                .filter(SignatureRow::isObjection)
                .reduce((earlier, later) -> later);
    }
}
