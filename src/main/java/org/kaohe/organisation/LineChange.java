package org.kaohe.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row does to somebody's reporting lines: nothing, a first line, a new one that closes the old one on the day it
 * starts, the end of the last one, or a correction of the last one's superior or first day.
 *
 * @param lines all lines afterwards; when refused, those before
 * @param problem why the row is refused; null when it is not
 */
record LineChange(List<Span> lines, @Nullable String problem, List<String> args) {

    static LineChange of(List<Span> before, @Nullable String superior, @Nullable LocalDate since, LocalDate firstDay) {
        if (before.isEmpty()) {
            return superior == null
                    ? to(before)
                    : to(List.of(new Span(superior, since == null ? firstDay : since, null)));
        }
        Span last = before.get(before.size() - 1);
        boolean same = superior == null ? !last.isOpen() : last.isOpen() && superior.equals(last.superior());
        if (since == null) {
            return same
                    ? to(before)
                    : refused(before, "since.missing", last.from().toString());
        }
        if (superior == null) {
            return ending(before, last, since);
        }
        return same ? moved(before, last, since) : replaced(before, last, superior, since);
    }

    private static LineChange ending(List<Span> before, Span last, LocalDate since) {
        if (!since.isAfter(last.from())) {
            return refused(before, "since.order", last.from().toString());
        }
        return to(with(before, 1, last.endingOn(since)));
    }

    private static LineChange moved(List<Span> before, Span last, LocalDate since) {
        if (since.equals(last.from())) {
            return to(before);
        }
        Span moved = new Span(last.superior(), since, null);
        if (before.size() == 1) {
            return to(List.of(moved));
        }
        Span previous = before.get(before.size() - 2);
        boolean follows = last.from().equals(previous.until());
        LocalDate earliest =
                follows || previous.until() == null ? previous.from().plusDays(1) : previous.until();
        if (since.isBefore(earliest)) {
            return refused(before, "since.order", previous.from().toString());
        }
        return to(with(before, 2, follows ? previous.endingOn(since) : previous, moved));
    }

    private static LineChange replaced(List<Span> before, Span last, String superior, LocalDate since) {
        Span next = new Span(superior, since, null);
        if (since.equals(last.from())) {
            return to(with(before, 1, next));
        }
        if (since.isBefore(last.from())) {
            return refused(before, "since.order", last.from().toString());
        }
        boolean overlaps = last.until() == null || since.isBefore(last.until());
        return to(with(before, 1, overlaps ? last.endingOn(since) : last, next));
    }

    private static List<Span> with(List<Span> before, int dropped, Span... instead) {
        List<Span> after = new ArrayList<>(before.subList(0, before.size() - dropped));
        after.addAll(List.of(instead));
        return List.copyOf(after);
    }

    private static LineChange to(List<Span> lines) {
        return new LineChange(lines, null, List.of());
    }

    private static LineChange refused(List<Span> before, String problem, String... args) {
        return new LineChange(before, problem, List.of(args));
    }
}
