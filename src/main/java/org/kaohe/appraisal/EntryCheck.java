package org.kaohe.appraisal;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.catalogue.AskedLine;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.period.Problem;
import org.kaohe.scoring.Extras;
import org.kaohe.scoring.MeasurementProblem;
import org.kaohe.scoring.Refused;
import org.kaohe.scoring.Scorer;

/**
 * Checks a submitted rating against its sheet: every line once, every input there and in range. A problem names its
 * line: field {@code <line>.<input>}, arguments the line's and the input's names in both languages, then the figures.
 */
final class EntryCheck {

    private static final int LONGEST_REMARK = 1000;
    private static final int MOST_DIGITS = 15;
    private static final String SCORING = "scoring.problem.";
    private static final String OURS = "appraisal.line.";

    private final FrozenSheet sheet;
    private final List<Problem> problems = new ArrayList<>();

    private EntryCheck(FrozenSheet sheet) {
        this.sheet = sheet;
    }

    static List<Problem> problems(FrozenSheet sheet, List<LineEntry> entries) {
        EntryCheck check = new EntryCheck(sheet);
        check.shape(entries);
        if (check.problems.isEmpty()) {
            check.content(entries);
        }
        return check.problems;
    }

    /** What is wrong with figures of some lines only; what they lack may come later. */
    static List<Problem> ofSome(FrozenSheet sheet, List<LineEntry> entries) {
        Set<String> lines = entries.stream().map(LineEntry::line).collect(toSet());
        return problems(sheet, entries).stream()
                .filter(problem -> !problem.messageKey().equals(OURS + "missing"))
                .filter(problem -> lines.contains(problem.field().split("\\.", 2)[0]))
                .toList();
    }

    /** A line whose brought figures the rater changed without a remark. */
    static List<Problem> unexplained(FrozenSheet sheet, List<LineEntry> entries, List<BroughtFigure> brought) {
        EntryCheck check = new EntryCheck(sheet);
        for (LineEntry entry : entries) {
            boolean changed = brought.stream()
                    .filter(figure -> figure.line().equals(entry.line()))
                    .anyMatch(figure -> {
                        BigDecimal typed = entry.inputs().get(figure.input());
                        return typed != null && typed.compareTo(figure.figure()) != 0;
                    });
            if (changed && (entry.remark() == null || entry.remark().isBlank())) {
                check.report(entry.line(), "remark", "brought-changed");
            }
        }
        return check.problems;
    }

    /** What was measured, as scoring takes it; a line that was entered twice is caught before. */
    static Map<String, Map<String, BigDecimal>> measurements(List<LineEntry> entries) {
        return entries.stream().collect(toMap(LineEntry::line, LineEntry::inputs));
    }

    private void shape(List<LineEntry> entries) {
        Set<String> seen = new HashSet<>();
        for (LineEntry entry : entries) {
            if (!seen.add(entry.line())) {
                report(entry.line(), "", "twice");
            }
            sheet.definition().line(entry.line()).filter(line -> !line.rated()).ifPresent(this::notAsked);
            if (entry.remark() != null && entry.remark().length() > LONGEST_REMARK) {
                report(entry.line(), "remark", "remark-too-long", String.valueOf(LONGEST_REMARK));
            }
            entry.inputs().forEach((input, figure) -> {
                if (figure.precision() > MOST_DIGITS || Math.abs(figure.scale()) > MOST_DIGITS) {
                    report(entry.line(), input, "too-many-digits", String.valueOf(MOST_DIGITS));
                }
            });
        }
    }

    private void notAsked(SheetLine line) {
        String from = line.settings().appliesFrom();
        if (line.settings().reserved() && from != null) {
            report(line.code(), "", "reserved", from);
        } else {
            report(line.code(), "", "not-asked");
        }
    }

    private void content(List<LineEntry> entries) {
        Map<String, Map<String, BigDecimal>> figures = new HashMap<>(measurements(entries));
        figures.putAll(Months.standIn(sheet));
        if (Scorer.score(sheet.scoring(), figures, Extras.NONE) instanceof Refused refused) {
            for (MeasurementProblem problem : refused.problems()) {
                String key = problem.messageKey().substring(SCORING.length());
                report(problem.line(), problem.input(), key, problem.args().toArray(String[]::new));
            }
        }
    }

    private void report(String code, String input, String key, String... args) {
        AskedLine line = sheet.definition().asked(code).orElse(null);
        List<String> all = new ArrayList<>();
        all.add(line == null ? code : line.zh());
        all.add(line == null ? code : line.en());
        all.add(line == null ? input : line.label(input).zh());
        all.add(line == null ? input : line.label(input).en());
        all.addAll(List.of(args));
        problems.add(new Problem(input.isEmpty() ? code : code + "." + input, OURS + key, all));
    }
}
