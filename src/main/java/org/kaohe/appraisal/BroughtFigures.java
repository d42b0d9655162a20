package org.kaohe.appraisal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.kaohe.catalogue.Judged;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.catalogue.Words;
import org.kaohe.period.Problem;
import org.kaohe.period.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Figures that another department brings for its lines (002, R102, R105, R106), or the person's work schedule for the lines it
 * measures (002, R066). They fill the superior's scorecard and are replaceable until the superior has scored; the superior decides.
 */
@Service
@Transactional
public class BroughtFigures {

    private final Desk desk;
    private final BroughtRepository rows;
    private final AppraisalRepository appraisals;
    private final RatingRepository ratings;
    private final FrozenSheets sheets;
    private final Authority authority;
    private final Logbook logbook;

    BroughtFigures(
            Desk desk,
            BroughtRepository rows,
            AppraisalRepository appraisals,
            RatingRepository ratings,
            FrozenSheets sheets,
            Authority authority,
            Logbook logbook) {
        this.desk = desk;
        this.rows = rows;
        this.appraisals = appraisals;
        this.ratings = ratings;
        this.sheets = sheets;
        this.authority = authority;
        this.logbook = logbook;
    }

    /**
     * Keeps figures of several appraisals, all or none; whether the actor speaks for the department is for the caller to
     * check. The field of a problem is the appraisal's number, a slash, line and input: {@code 2026M11-10007/L04.late}.
     *
     * @param department the Chinese name that the lines must carry
     * @param figures by the appraisal's number; of a line as many inputs as are known
     * @param save false for a dry run
     */
    public Optional<Refusal> bring(
            String department, String actor, Map<String, List<LineEntry>> figures, boolean save) {
        return each(actor, figures, save, (turn, entries) -> {
            if (authority.ownAppraisal(actor, turn.appraisal())) {
                turn.refuse("", "own-appraisal");
            }
            check(turn, department, entries);
            return () -> write(turn, department, entries);
        });
    }

    /**
     * Keeps what a work schedule measures; people bring their own, and there may be no figure to keep where no table scores
     * one. What is refused, and the field of a problem, as with departments.
     */
    public Optional<Refusal> bringMeasured(String actor, Map<String, List<LineEntry>> figures, boolean save) {
        String schedule = Judged.SCHEDULE.zh();
        return each(actor, figures, save, (turn, entries) -> {
            check(turn, schedule, entries);
            return () -> write(turn, schedule, entries);
        });
    }

    private Optional<Refusal> each(
            String actor,
            Map<String, List<LineEntry>> figures,
            boolean save,
            BiFunction<Turn, List<LineEntry>, Runnable> command) {
        List<Problem> problems = new ArrayList<>();
        List<Runnable> writing = new ArrayList<>();
        new TreeMap<>(figures).forEach((number, entries) -> {
            Optional<Refusal> refused = desk.open(number, actor, turn -> writing.add(command.apply(turn, entries)));
            refused.ifPresent(refusal -> refusal.problems().forEach(found -> problems.add(in(number, found))));
        });
        if (save && problems.isEmpty()) {
            writing.forEach(Runnable::run);
        }
        return problems.isEmpty() ? Optional.empty() : Optional.of(new Refusal(problems));
    }

    private void check(Turn turn, String department, List<LineEntry> entries) {
        FrozenSheet sheet = sheets.of(turn.appraisal());
        if (turn.clean() && isScored(turn.appraisal())) {
            turn.refuse("", "scored-already");
        }
        for (LineEntry entry : entries) {
            if (sheet.definition()
                    .line(entry.line())
                    .filter(line -> isOf(line, department))
                    .isEmpty()) {
                turn.refuse(entry.line(), "not-of-department", entry.line(), department);
            }
        }
        if (turn.clean()) {
            EntryCheck.ofSome(sheet, merged(turn.appraisal(), entries)).forEach(turn::refuse);
        }
    }

    /** With what was brought before, because figures of one line may contradict each other. */
    private List<LineEntry> merged(Appraisal appraisal, List<LineEntry> entries) {
        List<BroughtRow> before = rows.findByAppraisalOrderById(appraisal);
        return entries.stream()
                .map(entry -> {
                    Map<String, BigDecimal> all = new TreeMap<>();
                    before.stream()
                            .map(BroughtRow::view)
                            .filter(brought -> brought.line().equals(entry.line()))
                            .forEach(brought -> all.put(brought.input(), brought.figure()));
                    all.putAll(entry.inputs());
                    return new LineEntry(entry.line(), all, null);
                })
                .toList();
    }

    private void write(Turn turn, String department, List<LineEntry> entries) {
        List<BroughtRow> before = rows.findByAppraisalOrderById(turn.appraisal());
        int changed = 0;
        for (LineEntry entry : entries) {
            for (Map.Entry<String, BigDecimal> input : entry.inputs().entrySet()) {
                BroughtFigure brought = new BroughtFigure(
                        entry.line(), input.getKey(), input.getValue(), department, turn.actor(), turn.now());
                Optional<BroughtRow> known = before.stream()
                        .filter(row -> row.isOf(brought.line(), brought.input()))
                        .findFirst();
                if (known.isEmpty()) {
                    rows.save(new BroughtRow(turn.appraisal(), brought));
                    changed++;
                } else if (!known.get().says(brought.figure())) {
                    known.get().become(brought);
                    changed++;
                }
            }
        }
        if (changed > 0) {
            String count = String.valueOf(changed);
            logbook.write(turn.appraisal(), turn.now(), turn.actor(), LogKind.FIGURES_BROUGHT, null, department, count);
        }
    }

    @Transactional(readOnly = true)
    public List<BroughtFigure> of(String number) {
        return rows.findByAppraisalOrderById(desk.get(number)).stream()
                .map(BroughtRow::view)
                .toList();
    }

    /** By the appraisal's number. */
    @Transactional(readOnly = true)
    public Map<String, List<BroughtFigure>> ofPeriod(long periodId) {
        return rows.findInPeriod(periodId).stream()
                .collect(groupingBy(BroughtRow::number, mapping(BroughtRow::view, toList())));
    }

    /** The appraisals of a period that figures can still be brought for: open, and the superior has not scored. */
    @Transactional(readOnly = true)
    public List<Appraisal> waitingIn(long periodId) {
        Set<String> scored = new HashSet<>(ratings.scoredInPeriod(periodId));
        return appraisals.findByFrozenPeriodIdOrderByNumber(periodId).stream()
                .filter(appraisal -> appraisal.getState() == AppraisalState.OPEN)
                .filter(appraisal -> !scored.contains(appraisal.getNumber()))
                .toList();
    }

    /** The lines of an appraisal whose figures a department is to bring, in the order of the sheet. */
    @Transactional(readOnly = true)
    public List<SheetLine> askedOn(Appraisal appraisal) {
        return sheets.of(appraisal).definition().ratedLines().stream()
                .filter(line -> line.judged().department() != null)
                .filter(line -> !line.inputSpecs().isEmpty())
                .toList();
    }

    private boolean isScored(Appraisal appraisal) {
        return ratings.findByAppraisalOrderById(appraisal).stream()
                .anyMatch(row -> row.raterRole() == RaterRole.SUPERIOR);
    }

    private static boolean isOf(SheetLine line, String department) {
        Words named = line.judged().bringer();
        return line.rated() && named != null && named.zh().equals(department);
    }

    private static Problem in(String number, Problem found) {
        return new Problem(number + "/" + found.field(), found.messageKey(), found.args());
    }
}
