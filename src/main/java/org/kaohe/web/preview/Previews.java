package org.kaohe.web.preview;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.Severity;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.scoring.Extras;
import org.kaohe.scoring.Refused;
import org.kaohe.scoring.Scored;
import org.kaohe.scoring.Scorer;
import org.kaohe.scoring.Scoring;
import org.kaohe.scoring.ScoringSheet;
import org.kaohe.scoring.TotalTerms;
import org.kaohe.web.preview.Preview.Done;
import org.kaohe.web.preview.Preview.Unscorable;
import org.kaohe.web.preview.Preview.Wrong;
import org.springframework.stereotype.Component;

/** Scores figures without keeping anything. */
@Component
public class Previews {

    private final Catalogue catalogue;

    Previews(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public Preview score(SheetDefinition sheet, Map<String, Map<String, BigDecimal>> figures, Extras extras) {
        if (!isScorable(sheet)) {
            return new Unscorable(catalogue.lint(sheet).stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList());
        }
        return answer(catalogue.scoringSheet(sheet), figures, extras);
    }

    /** The points of some lines alone; the total of such a result means nothing. */
    public Preview part(SheetDefinition sheet, Map<String, Map<String, BigDecimal>> figures) {
        List<SheetLine> lines = sheet.lines().stream()
                .filter(line -> figures.containsKey(line.code()) && hasBoth(line))
                .toList();
        ScoringSheet part = catalogue.scoringSheet(sheet.of(lines));
        TotalTerms terms = new TotalTerms(part.terms().zero(), false, null, null);
        return answer(new ScoringSheet(part.lines(), null, List.of(), terms), figures, Extras.NONE);
    }

    /** What is computed needs a weight and a method in every line; other findings do not matter to a preview. */
    public static boolean isScorable(SheetDefinition sheet) {
        Set<String> codes = new HashSet<>();
        return sheet.lines().stream().allMatch(line -> hasBoth(line) && codes.add(line.code()));
    }

    private static boolean hasBoth(SheetLine line) {
        return line.weight() != null && line.method() != null;
    }

    private static Preview answer(ScoringSheet sheet, Map<String, Map<String, BigDecimal>> figures, Extras extras) {
        Scoring scoring = Scorer.score(sheet, figures, extras);
        return scoring instanceof Refused refused
                ? new Wrong(refused.problems())
                : new Done(((Scored) scoring).result());
    }
}
