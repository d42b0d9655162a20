package org.kaohe.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaohe.period.Problem;

/** Each policy of the gate by itself: with everything there it is silent, without its own piece it names it. */
class GateTest {

    private static final String PERSON = "7";
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate TRAINED = LocalDate.of(2026, 4, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 7, 1);

    /** The second result measures from here on. */
    private static final LocalDate SECOND_FROM = LocalDate.of(2026, 5, 1);

    @Test
    void a_complete_case_of_incompetence_passes() {
        assertThat(missing(incompetence())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RATED_INCOMPETENT, rated-incompetent-on-an-acknowledged-result",
        "TRAINING_OR_TRANSFER, trained-or-transferred-afterwards",
        "RATED_INCOMPETENT_AGAIN, rated-incompetent-again-on-the-same-standard",
        "UNION_TOLD, the-union-was-told",
        "NOTICE_OR_PAY, notice-or-a-months-pay",
        "COMPENSATION, compensation-is-computed"
    })
    void what_is_missing_is_named(EvidenceItem item, String policy) {
        List<EvidenceFile> without =
                incompetence().stream().filter(file -> file.item() != item).toList();
        assertThat(missing(without)).contains("outcome.gate." + policy);
    }

    @Test
    void a_result_above_the_limit_vetoed_not_acknowledged_or_of_somebody_else_proves_nothing() {
        for (RatedResult bad : List.of(
                result("A1", PERSON, "60.00", true, "sheet", FIRST),
                result("A1", PERSON, "40.00", false, "sheet", FIRST),
                result("A1", "8", "40.00", true, "sheet", FIRST),
                vetoed())) {
            assertThat(missing(incompetence(), bad, second()))
                    .contains("outcome.gate.rated-incompetent-on-an-acknowledged-result");
        }
    }

    @Test
    void the_second_result_is_another_one_on_the_same_sheet_after_the_training() {
        for (RatedResult bad : List.of(
                result("A2", PERSON, "40.00", true, "other sheet", SECOND),
                measuredFrom(TRAINED.minusDays(1)),
                result("A2", PERSON, "75.00", true, "sheet", SECOND))) {
            assertThat(missing(incompetence(), first(), bad))
                    .containsExactly("outcome.gate.rated-incompetent-again-on-the-same-standard");
        }
        assertThat(missing(incompetence(), first(), measuredFrom(TRAINED))).isEmpty();
        List<EvidenceFile> same = new ArrayList<>(incompetence());
        same.add(file(EvidenceItem.RATED_INCOMPETENT_AGAIN, "A1", SECOND, null));
        assertThat(missing(same)).containsExactly("outcome.gate.rated-incompetent-again-on-the-same-standard");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void every_protected_status_stops_both_routes(Protection status) {
        for (DismissalRoute route : DismissalRoute.values()) {
            GateFacts facts =
                    new GateFacts(PERSON, 1, true, route, status, true, incompetence(), Map.of(), new BigDecimal("60"));
            assertThat(keys(facts)).contains("outcome.gate.protected-status-stops");
        }
    }

    @Test
    void a_demotion_needs_neither_notice_nor_compensation() {
        List<EvidenceFile> less = incompetence().stream()
                .filter(file -> file.item() != EvidenceItem.NOTICE_OR_PAY && file.item() != EvidenceItem.COMPENSATION)
                .toList();
        assertThat(keys(demotion(1, DismissalRoute.INCOMPETENCE, less))).isEmpty();
    }

    @Test
    void a_consent_is_to_the_terms_on_the_table_and_never_to_a_dismissal() {
        List<EvidenceFile> consent = List.of(file(EvidenceItem.CONSENT, "C", FIRST, null));
        assertThat(keys(demotion(1, null, consent))).isEmpty();
        assertThat(keys(demotion(2, null, consent)))
                .startsWith("outcome.gate.consent-is-to-these-terms")
                .contains("outcome.gate.a-route-is-chosen");
        assertThat(missing(consent))
                .contains("outcome.gate.the-union-was-told")
                .doesNotContain("outcome.gate.consent-is-to-these-terms");
        List<EvidenceFile> both = new ArrayList<>(consent);
        both.addAll(incompetence());
        assertThat(keys(demotion(2, DismissalRoute.INCOMPETENCE, both)))
                .as("evidence that is complete needs no consent")
                .isEmpty();
    }

    private static GateFacts demotion(int round, DismissalRoute route, List<EvidenceFile> evidence) {
        return new GateFacts(
                PERSON,
                round,
                false,
                route,
                Protection.NONE,
                false,
                evidence,
                Map.of("A1", first(), "A2", second()),
                new BigDecimal("60"));
    }

    private static List<String> missing(List<EvidenceFile> evidence, RatedResult... results) {
        Map<String, RatedResult> known = new HashMap<>(Map.of("A1", first(), "A2", second()));
        for (RatedResult result : results) {
            known.put(result.number(), result);
        }
        return keys(new GateFacts(
                PERSON,
                1,
                true,
                DismissalRoute.INCOMPETENCE,
                Protection.NONE,
                true,
                evidence,
                known,
                new BigDecimal("60")));
    }

    private static List<String> keys(GateFacts facts) {
        return GatePolicy.missing(facts).stream().map(Problem::messageKey).toList();
    }

    private static List<EvidenceFile> incompetence() {
        return List.of(
                file(EvidenceItem.RATED_INCOMPETENT, "A1", FIRST, null),
                file(EvidenceItem.TRAINING_OR_TRANSFER, "T", TRAINED, null),
                file(EvidenceItem.RATED_INCOMPETENT_AGAIN, "A2", SECOND, null),
                file(EvidenceItem.UNION_TOLD, "U", SECOND, null),
                file(EvidenceItem.NOTICE_OR_PAY, "N", SECOND, null),
                file(EvidenceItem.COMPENSATION, "C", SECOND, new BigDecimal("12000.00")));
    }

    private static RatedResult first() {
        return result("A1", PERSON, "55.00", true, "sheet", FIRST);
    }

    private static RatedResult second() {
        return result("A2", PERSON, "48.00", true, "sheet", SECOND);
    }

    private static RatedResult result(
            String number, String person, String official, boolean acknowledged, String sheet, LocalDate on) {
        return new RatedResult(number, person, new BigDecimal(official), acknowledged, false, sheet, on, SECOND_FROM);
    }

    private static RatedResult vetoed() {
        return new RatedResult("A1", PERSON, new BigDecimal("0.00"), true, true, "sheet", FIRST, FIRST);
    }

    /** Acknowledged long after the training; what counts is the time that it measures. */
    private static RatedResult measuredFrom(LocalDate from) {
        return new RatedResult("A2", PERSON, new BigDecimal("40.00"), true, false, "sheet", SECOND, from);
    }

    private static EvidenceFile file(EvidenceItem item, String reference, LocalDate dated, BigDecimal amount) {
        return new EvidenceFile(item, 1, "text", reference, dated, amount, "6", Instant.EPOCH);
    }
}
