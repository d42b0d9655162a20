package org.kaohe.web.pages;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.appraisal.LogEntry;
import org.kaohe.appraisal.LogKind;
import org.kaohe.outcome.CaseLogEntry;
import org.kaohe.outcome.CaseLogKind;
import org.kaohe.web.text.Names;
import org.kaohe.web.text.Texts;
import org.springframework.stereotype.Component;

/** What a line of the history mentions, people by name. Templates call it {@code @logWords}. */
@Component("logWords")
class LogWords {

    private static final Set<LogKind> NAME_PEOPLE =
            EnumSet.of(LogKind.ESCALATED, LogKind.HR_INFORMED, LogKind.SUPERIOR_ADDED, LogKind.PANEL_FORMED);
    private static final Set<CaseLogKind> NAME_PEOPLE_OF_CASES = EnumSet.of(CaseLogKind.ESCALATED, CaseLogKind.ADDED);

    private final Names names;
    private final Texts texts;

    LogWords(Names names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    public List<String> args(LogEntry entry) {
        return args(NAME_PEOPLE.contains(entry.kind()), entry.args());
    }

    /** Of a case: people by name, and what was decided in words. */
    public List<String> args(CaseLogEntry entry) {
        return entry.kind() == CaseLogKind.CONFIRMATION_DECIDED
                ? List.of(
                        texts.of("outcome.decided." + entry.args().get(0)),
                        entry.args().get(1))
                : args(NAME_PEOPLE_OF_CASES.contains(entry.kind()), entry.args());
    }

    private List<String> args(boolean people, List<String> args) {
        return people ? args.stream().map(this::named).toList() : args;
    }

    private String named(String numbers) {
        return Arrays.stream(numbers.split(", ")).map(names::person).collect(Collectors.joining(", "));
    }
}
