package org.kaohe.archive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.appraisal.RaterRole;
import org.kaohe.appraisal.Rating;
import org.kaohe.archive.PrintedForm.Row;
import org.kaohe.archive.PrintedForm.Text;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.InputLabel;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.scoring.Exact;
import org.kaohe.scoring.Extras;
import org.kaohe.scoring.LineScore;
import org.kaohe.scoring.ScoreResult;
import org.kaohe.scoring.Scored;
import org.kaohe.scoring.Scorer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The indicators of the printed form with what was measured, how it was computed and both raters' points. */
@Component
class FormRows {

    private final CaseFiles files;
    private final Catalogue catalogue;
    private final FormText text;

    FormRows(CaseFiles files, Catalogue catalogue, MessageSource messages) {
        this.files = files;
        this.catalogue = catalogue;
        this.text = new FormText(messages);
    }

    List<Row> of(Appraisal appraisal, SheetDefinition sheet) {
        Map<String, LineScore> official = lines(files.score(appraisal.getNumber()));
        Optional<Rating> self = rating(appraisal, RaterRole.SELF);
        Map<String, LineScore> ownPoints = lines(self.flatMap(rating -> score(sheet, rating)));
        Map<String, String> selfRemarks = remarks(self);
        Map<String, String> superiorRemarks = remarks(rating(appraisal, RaterRole.SUPERIOR));
        List<Row> rows = new ArrayList<>();
        String group = "";
        for (SheetLine line : sheet.lines()) {
            List<String> remarks = new ArrayList<>();
            Optional.ofNullable(selfRemarks.get(line.code())).ifPresent(text -> remarks.add("自评 Self: " + text));
            Optional.ofNullable(superiorRemarks.get(line.code()))
                    .ifPresent(text -> remarks.add("考核 Appraiser: " + text));
            rows.add(row(sheet, line, !line.groupZh().equals(group), official, ownPoints, remarks));
            group = line.groupZh();
        }
        return rows;
    }

    private Row row(
            SheetDefinition sheet,
            SheetLine line,
            boolean opensGroup,
            Map<String, LineScore> official,
            Map<String, LineScore> self,
            List<String> remarks) {
        LineScore score = official.get(line.code());
        return new Row(
                new Text(line.groupZh(), line.groupEn()),
                opensGroup ? span(sheet, line) : 0,
                new Text(line.nameZh(), line.nameEn()),
                line.ours(),
                line.weight() == null ? "" : line.weight().stripTrailingZeros().toPlainString(),
                new Text(line.ruleZh(), line.ruleEn()),
                score == null ? List.of() : measured(line, score),
                score == null ? null : score.formula() + " = " + Exact.shown(score.raw()),
                score == null
                        ? List.of()
                        : score.policies().stream().map(text::policy).toList(),
                remarks,
                points(self.get(line.code())),
                points(score));
    }

    /** How many lines in a row belong to the same group. */
    private static int span(SheetDefinition sheet, SheetLine first) {
        int from = sheet.lines().indexOf(first);
        int to = from;
        while (to < sheet.lines().size() && sheet.lines().get(to).groupZh().equals(first.groupZh())) {
            to++;
        }
        return to - from;
    }

    private static List<String> measured(SheetLine line, LineScore score) {
        return score.measurement().entrySet().stream()
                .map(input -> {
                    InputLabel label = line.label(input.getKey());
                    String unit = label.unitZh() == null ? "" : " " + label.unitZh();
                    return label.zh() + " " + input.getValue().toPlainString() + unit;
                })
                .toList();
    }

    private static String points(@org.jspecify.annotations.Nullable LineScore score) {
        return score == null ? "—" : Exact.shown(score.points());
    }

    private Optional<Rating> rating(Appraisal appraisal, RaterRole role) {
        return files.ratings(appraisal.getNumber()).stream()
                .filter(rating -> rating.role() == role && !rating.superseded())
                .reduce((earlier, later) -> later);
    }

    private Optional<ScoreResult> score(SheetDefinition sheet, Rating rating) {
        Map<String, Map<String, BigDecimal>> measurements = new LinkedHashMap<>();
        rating.entries().forEach(entry -> measurements.put(entry.line(), entry.inputs()));
        return Scorer.score(catalogue.scoringSheet(sheet), measurements, Extras.NONE) instanceof Scored scored
                ? Optional.of(scored.result())
                : Optional.empty();
    }

    private static Map<String, LineScore> lines(Optional<ScoreResult> result) {
        Map<String, LineScore> lines = new HashMap<>();
        result.ifPresent(found -> found.lines().forEach(line -> lines.put(line.line(), line)));
        return lines;
    }

    private static Map<String, String> remarks(Optional<Rating> rating) {
        Map<String, String> remarks = new HashMap<>();
        for (LineEntry entry : rating.map(Rating::entries).orElse(List.of())) {
            if (entry.remark() != null) {
                remarks.put(entry.line(), entry.remark());
            }
        }
        return remarks;
    }
}
