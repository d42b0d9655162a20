package org.kaohe.web.pages;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.ScheduleFigure;
import org.kaohe.period.Problem;
import org.kaohe.scoring.Bands;
import org.kaohe.scoring.Bands.Band;
import org.kaohe.scoring.Linear;
import org.kaohe.scoring.ScoringMethod;
import org.springframework.util.MultiValueMap;

/**
 * The table of one figure as it stands in the form, whether it can be read or not.
 *
 * @param rows bands as typed, blank ones at the end to go on with
 */
record TypedTable(ScheduleFigure figure, Kind kind, List<Row> rows, String zeroAt, String fullAt) {

    private static final int LEAST_ROWS = 6;
    private static final int SPARE_ROWS = 2;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");
    private static final String ZERO_AT = "0";
    private static final String FULL_AT = "100";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    enum Kind {
        NONE,
        BANDS,
        LINEAR
    }

    /** One band as typed. */
    record Row(String from, String below, String points) {

        static final Row BLANK = new Row("", "", "");

        boolean isBlank() {
            return from.isEmpty() && below.isEmpty() && points.isEmpty();
        }
    }

    static TypedTable of(ScheduleFigure figure, @Nullable ScoringMethod method) {
        if (method instanceof Bands bands) {
            List<Row> rows = bands.bands().stream()
                    .map(band -> new Row(text(band.from()), text(band.to()), text(band.points())))
                    .toList();
            return new TypedTable(figure, Kind.BANDS, padded(rows), "", "");
        }
        return method instanceof Linear linear
                ? new TypedTable(figure, Kind.LINEAR, padded(List.of()), text(linear.zeroAt()), text(linear.fullAt()))
                : new TypedTable(figure, Kind.NONE, padded(List.of()), "", "");
    }

    static TypedTable typed(ScheduleFigure figure, MultiValueMap<String, String> form) {
        List<String> from = all(figure, "from", form);
        List<String> below = all(figure, "below", form);
        List<String> points = all(figure, "points", form);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < from.size() && i < below.size() && i < points.size(); i++) {
            Row row = new Row(from.get(i), below.get(i), points.get(i));
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        String kind = first(figure, "kind", form);
        return new TypedTable(
                figure,
                kind.equals("BANDS") ? Kind.BANDS : kind.equals("LINEAR") ? Kind.LINEAR : Kind.NONE,
                padded(rows),
                first(figure, "zeroAt", form),
                first(figure, "fullAt", form));
    }

    /** What cannot be read as numbers; whether the bands fit together is for the linter to say. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (kind == Kind.LINEAR) {
            number(ZERO_AT, zeroAt, problems);
            number(FULL_AT, fullAt, problems);
        } else if (kind == Kind.BANDS) {
            List<Row> bands = bands();
            if (bands.isEmpty()) {
                problems.add(Problem.of(figure.name(), "web.tables.no-bands"));
            }
            for (int i = 0; i < bands.size(); i++) {
                row(String.valueOf(i + 1), bands.get(i), problems);
            }
        }
        return problems;
    }

    /** The table, once there is no problem; empty where none is wanted. */
    Optional<ScoringMethod> method() {
        return switch (kind) {
            case NONE -> Optional.empty();
            case LINEAR -> Optional.of(new Linear(figure.of(), new BigDecimal(zeroAt), new BigDecimal(fullAt)));
            case BANDS -> {
                List<Band> bands = bands().stream()
                        .map(row -> new Band(
                                new BigDecimal(row.from()),
                                row.below().isEmpty() ? null : new BigDecimal(row.below()),
                                new BigDecimal(row.points())))
                        .sorted(Comparator.comparing(Band::from).reversed())
                        .toList();
                yield Optional.of(new Bands(figure.of(), bands, HUNDRED));
            }
        };
    }

    private List<Row> bands() {
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }

    private void row(String place, Row row, List<Problem> problems) {
        number(place, row.from(), problems);
        if (!row.below().isEmpty()) {
            number(place, row.below(), problems);
        }
        number(place, row.points(), problems);
        if (NUMBER.matcher(row.points()).matches() && new BigDecimal(row.points()).compareTo(HUNDRED) > 0) {
            problems.add(Problem.of(figure.name(), "web.tables.over-100", place, row.points()));
        }
    }

    /** @param place the row, or the mark whose figure it is */
    private void number(String place, String typed, List<Problem> problems) {
        if (!NUMBER.matcher(typed).matches()) {
            String key = (kind == Kind.LINEAR ? "web.tables.linear-" : "web.tables.") + "number";
            problems.add(Problem.of(figure.name(), typed.isEmpty() ? key + "-missing" : key, place, typed));
        }
    }

    private static List<Row> padded(List<Row> rows) {
        List<Row> padded = new ArrayList<>(rows);
        while (padded.size() < Math.max(LEAST_ROWS, rows.size() + SPARE_ROWS)) {
            padded.add(Row.BLANK);
        }
        return padded;
    }

    private static List<String> all(ScheduleFigure figure, String field, MultiValueMap<String, String> form) {
        return form.getOrDefault(figure + "." + field, List.of()).stream()
                .map(typed -> Normalizer.normalize(typed, Normalizer.Form.NFKC).strip())
                .toList();
    }

    private static String first(ScheduleFigure figure, String field, MultiValueMap<String, String> form) {
        return all(figure, field, form).stream().findFirst().orElse("");
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
