package org.kaohe.appraisal;

import java.util.List;
import java.util.Optional;
import org.kaohe.catalogue.SheetLine;
import org.springframework.stereotype.Component;

/** Keeps who rated what; of every rater's role one rating counts, older ones stay as superseded. */
@Component("appraisalRatings")
class Ratings {

    private final RatingRepository rows;
    private final BroughtRepository brought;
    private final FrozenSheets sheets;
    private final Json json;

    Ratings(RatingRepository rows, BroughtRepository brought, FrozenSheets sheets, Json json) {
        this.rows = rows;
        this.brought = brought;
        this.sheets = sheets;
        this.json = json;
    }

    void check(Turn turn, List<LineEntry> entries) {
        EntryCheck.problems(sheets.of(turn.appraisal()), entries).forEach(turn::refuse);
    }

    /** A problem with a line, which the text calls by its Chinese and English names and its code. */
    void refuse(Turn turn, String code, String key) {
        Optional<SheetLine> line = sheets.of(turn.appraisal()).definition().line(code);
        turn.refuse(
                code,
                key,
                line.map(SheetLine::nameZh).orElse(code),
                line.map(SheetLine::nameEn).orElse(code),
                code);
    }

    /** The check of whoever sees what departments brought: a changed figure needs a remark on its line. */
    void checkBesideBrought(Turn turn, List<LineEntry> entries) {
        check(turn, entries);
        List<BroughtFigure> known = brought.findByAppraisalOrderById(turn.appraisal()).stream()
                .map(BroughtRow::view)
                .toList();
        EntryCheck.unexplained(sheets.of(turn.appraisal()), entries, known).forEach(turn::refuse);
    }

    void keep(Turn turn, RaterRole role, List<LineEntry> entries) {
        supersede(turn.appraisal(), role);
        rows.save(new RatingRow(turn.appraisal(), role, turn.actor(), turn.now(), json.write(entries)));
    }

    void supersede(Appraisal appraisal, RaterRole role) {
        rows.findByAppraisalOrderById(appraisal).stream()
                .filter(row -> row.raterRole() == role)
                .forEach(RatingRow::supersede);
    }

    /** Corrects lines for whoever rated them; earlier corrections of other lines stand. */
    void correct(Turn turn, List<LineEntry> changed) {
        List<LineEntry> earlier = current(turn.appraisal(), RaterRole.PANEL).orElse(List.of());
        keep(turn, RaterRole.PANEL, LineEntry.replaced(earlier, changed));
    }

    /** What counts of a rater: what was rated, with the corrected lines in their place; empty where nobody rated. */
    List<LineEntry> counting(Appraisal appraisal, RaterRole role) {
        return current(appraisal, role)
                .map(rated -> LineEntry.replaced(
                        rated, current(appraisal, RaterRole.PANEL).orElse(List.of())))
                .orElse(List.of());
    }

    /** What the rater submitted last, corrections aside. */
    Optional<List<LineEntry>> current(Appraisal appraisal, RaterRole role) {
        return rows.findByAppraisalOrderById(appraisal).stream()
                .filter(row -> row.raterRole() == role && !row.superseded())
                .map(row -> json.entries(row.entries()))
                .findFirst();
    }
}
