package org.kaohe.process.walk.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The year's own books, kept beside the product's: every score that has to come out, and every yuan that is owed for it. */
class Books {

    static final int YEAR = 2026;

    private final Map<String, TreeMap<Integer, BigDecimal>> months = new TreeMap<>();
    private final Map<String, TreeMap<LocalDate, BigDecimal>> bases = new HashMap<>();
    private final Map<String, BigDecimal> results = new TreeMap<>();
    private final List<Owing> owed = new ArrayList<>();

    /** Something owed for a month, under the key that the ledger must have it. */
    record Owing(String key, String person, int month, BigDecimal amount) {}

    static String month(int month) {
        return String.format("%dM%02d", YEAR, month);
    }

    void base(String person, LocalDate from, BigDecimal base) {
        bases.computeIfAbsent(person, known -> new TreeMap<>()).put(from, base);
    }

    /** A base that counts from a day on, be it past: the months that it reaches and that are sealed are settled anew. */
    void newBase(String person, LocalDate from, String base) {
        base(person, from, new BigDecimal(base));
        months.getOrDefault(person, new TreeMap<>()).keySet().stream()
                .filter(month -> !lastDay(month).isBefore(from))
                .forEach(month -> settle(person, month));
    }

    /** A month is sealed, or a sealed one was corrected, with this official score. */
    void scored(String person, int month, BigDecimal official) {
        months.computeIfAbsent(person, known -> new TreeMap<>()).put(month, official);
        results.put(month(month) + "-" + person, official);
        settle(person, month);
    }

    void result(String number, BigDecimal official) {
        results.put(number, official);
    }

    Map<String, BigDecimal> results() {
        return results;
    }

    List<Owing> owed() {
        return owed;
    }

    /** Sum of the official scores of the months up to one, and their number. */
    Exact mean(String person, int last) {
        Map<Integer, BigDecimal> scores = months.get(person).headMap(last, true);
        Exact sum = scores.values().stream().map(Exact::of).reduce(Exact.ZERO, Exact::plus);
        return sum.by(Exact.of(scores.size()));
    }

    /** Everybody with something owed for the month, corrections included. */
    Map<String, BigDecimal> owedFor(int month) {
        Map<String, BigDecimal> sums = new HashMap<>();
        owed.stream()
                .filter(entry -> entry.month() == month)
                .forEach(entry -> sums.merge(entry.person(), entry.amount(), BigDecimal::add));
        return sums;
    }

    /** The monthly pay changes by so much; the case is its key. */
    void payChange(String number, String person, String difference) {
        owed.add(new Owing(number, person, 0, new BigDecimal(difference)));
    }

    BigDecimal owedTo(String person, int month) {
        return owed.stream()
                .filter(entry -> entry.month() == month && entry.person().equals(person))
                .map(Owing::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal baseOn(String person, LocalDate day) {
        return bases.get(person).floorEntry(day).getValue();
    }

    /** Score / 100 × base, never below 0, to the fen; what was credited before is taken off. */
    private void settle(String person, int month) {
        Exact score = Exact.of(months.get(person).get(month));
        Exact base = Exact.of(baseOn(person, lastDay(month)));
        BigDecimal amount = score.times(base).by(Exact.of(100)).atLeastZero().halfUp();
        long earlier = owed.stream()
                .filter(entry -> entry.month() == month && entry.person().equals(person))
                .count();
        BigDecimal difference = amount.subtract(owedTo(person, month));
        if (earlier == 0 || difference.signum() != 0) {
            String key = month(month) + "-" + person + "#" + (earlier + 1);
            owed.add(new Owing(key, person, month, difference));
        }
    }

    private static LocalDate lastDay(int month) {
        return YearMonth.of(YEAR, month).atEndOfMonth();
    }
}
