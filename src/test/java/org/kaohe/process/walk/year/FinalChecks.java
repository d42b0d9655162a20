package org.kaohe.process.walk.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.kaohe.archive.Archive;
import org.kaohe.pay.BaseProposal;
import org.kaohe.pay.BaseProposals;
import org.kaohe.pay.BaseTable;
import org.springframework.jdbc.core.JdbcTemplate;

/** When the year is over: all scores, the whole ledger, the archive, next year's bases, and an engine at rest. */
class FinalChecks {

    private static final Map<String, String> PERCENTS = Map.of("A", "8", "B", "3.5", "C", "0", "D", "-5", "E", "-10");

    private final JdbcTemplate jdbc;
    private final Books books;
    private final Archive archive;
    private final BaseTable table;
    private final BaseProposals proposals;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    FinalChecks(
            JdbcTemplate jdbc,
            Books books,
            Archive archive,
            BaseTable table,
            BaseProposals proposals,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management) {
        this.jdbc = jdbc;
        this.books = books;
        this.archive = archive;
        this.table = table;
        this.proposals = proposals;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    void everyScore() {
        Map<String, BigDecimal> found = new TreeMap<>();
        jdbc.query("select number, official from appraisal where state = 'SEALED'", row -> {
            found.put(row.getString(1), row.getBigDecimal(2));
        });
        assertThat(found).isEqualTo(books.results());
    }

    /** Every entry by its key, nothing else, and none twice. */
    void theLedger() {
        Map<String, BigDecimal> found = new TreeMap<>();
        jdbc.query("select entry_key, amount from pay_entry", row -> {
            found.put(row.getString(1), row.getBigDecimal(2));
        });
        assertThat(found)
                .isEqualTo(books.owed().stream()
                        .collect(Collectors.toMap(
                                Books.Owing::key, Books.Owing::amount, BigDecimal::add, TreeMap::new)));
        assertThat(books.owed()).hasSize(found.size());
    }

    /** One dossier for each appraisal, each amendment and each case, and the chain holds. */
    void theArchive(int amendments) {
        assertThat(count("select count(*) from appraisal where sealed_sequence is null"))
                .isZero();
        assertThat(count("select count(*) from outcome_case where sealed_sequence is null"))
                .isZero();
        assertThat(count("select count(*) from dossier"))
                .isEqualTo(count("select count(*) from appraisal")
                        + count("select count(*) from outcome_case")
                        + amendments);
        assertThat(archive.verify().isIntact()).isTrue();
    }

    void nextYearsBases() {
        PERCENTS.forEach((grade, percent) ->
                assertThat(table.set(grade, new BigDecimal(percent), Cast.HR)).isEmpty());
        Map<String, BigDecimal> found = proposals.of(Books.YEAR).stream()
                .collect(Collectors.toMap(BaseProposal::person, BaseProposal::proposed, (a, b) -> a, TreeMap::new));
        Map<String, BigDecimal> expected = new TreeMap<>();
        books.results().forEach((number, score) -> {
            if (number.startsWith(Summaries.ANNUAL + "-")) {
                String person = number.substring(number.indexOf('-') + 1);
                Exact percent = Exact.of(PERCENTS.get(Checks.grade(score)));
                Exact base = Exact.of(books.baseOn(person, java.time.LocalDate.of(Books.YEAR, 12, 31)));
                expected.put(
                        person, base.plus(base.times(percent).by(Exact.of(100))).halfUp());
            }
        });
        assertThat(found).isEqualTo(expected);
    }

    void theEngineRests() {
        assertThat(runtime.createProcessInstanceQuery().list()).isEmpty();
        assertThat(tasks.createTaskQuery().list()).isEmpty();
        assertThat(runtime.createIncidentQuery().list()).isEmpty();
        assertThat(management.createJobQuery().noRetriesLeft().list()).isEmpty();
        assertThat(management.createJobQuery().withException().list()).isEmpty();
    }

    private long count(String query) {
        return jdbc.queryForObject(query, Long.class);
    }
}
