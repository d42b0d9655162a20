package org.kaohe.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.organisation.CompanyFiles;
import org.kaohe.organisation.ImportKind;
import org.kaohe.organisation.PeopleImport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A boss and four fitters of whom three take part in November 2026, and a seller without a sheet. */
@OnPeriods
abstract class PeriodFixture {

    static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    static final long SHEET = 7;
    static final PeriodPlan PLAN = plan("2026-11-21", "2026-11-25", "2026-11-28", "2026-11-30");

    static final String FITTER = CompanyFiles.FITTER;
    static final String ON_PROBATION = "102,丙,workshop,fitter,P1,2026-11-02,,probation,1000,,,100,,,\n";
    static final String LEAVING = "103,丁,workshop,fitter,P2,2020-03-02,,leaving,1500,,,100,,,\n";
    static final String HIRED_IN_MID_MONTH = "104,戊,workshop,fitter,P1,2026-11-16,,probation,1000,,,100,,,\n";
    static final String SELLER = "105,己,sales,seller,P2,2020-03-02,,regular,1500,,,100,,,\n";
    static final String GONE = "106,庚,workshop,fitter,P2,2020-03-02,,left,1500,,,100,,,\n";

    @Autowired
    Periods periods;

    @Autowired
    PeopleImport imports;

    @Autowired
    JdbcTemplate jdbc;

    @MockitoBean
    Catalogue catalogue;

    @BeforeEach
    void know_the_company() {
        for (String table : List.of("participant", "period_department", "appraisal_period")) {
            jdbc.update("delete from " + table);
        }
        CompanyFiles.clear(jdbc);
        CompanyFiles.importCodes(imports);
        imports.apply(ImportKind.POSITIONS, CompanyFiles.bytes("code,name_zh,name_en\nseller,销售员,Seller\n"), "test");
        people(CompanyFiles.BOSS, FITTER, ON_PROBATION, LEAVING, HIRED_IN_MID_MONTH, SELLER, GONE);
        publish("fitter", SHEET);
    }

    void publish(String position, long id) {
        lenient().when(catalogue.publishedForPosition(anyString())).thenReturn(Optional.empty());
        publishToo(position, id);
    }

    void publishToo(String position, long id) {
        SheetVersion version = mock(SheetVersion.class);
        lenient().when(version.getId()).thenReturn(id);
        lenient().when(catalogue.publishedForPosition(position)).thenReturn(Optional.of(version));
    }

    void people(String... rows) {
        assertThat(imports.apply(ImportKind.PEOPLE, CompanyFiles.people(rows), "test")
                        .problems())
                .isEmpty();
    }

    long drafted() {
        return ((PeriodDrafted) periods.draft(Draft.of(PeriodKind.MONTH, NOVEMBER, AS_OF), "10006")).id();
    }

    long selected() {
        long id = drafted();
        periods.select(id);
        return id;
    }

    long confirmed() {
        long id = selected();
        assertThat(periods.confirm(id, PLAN, "10006")).isEmpty();
        return id;
    }

    Participant participant(long period, String person) {
        return periods.participants(period).stream()
                .filter(p -> p.getPersonNumber().equals(person))
                .findFirst()
                .orElseThrow();
    }

    AppraisalPeriod period(long id) {
        return periods.find(id).orElseThrow();
    }

    static PeriodPlan plan(String self, String score, String interview, String sign) {
        return new PeriodPlan(
                Set.of("workshop", "sales"),
                LocalDate.parse(self),
                LocalDate.parse(score),
                LocalDate.parse(interview),
                LocalDate.parse(sign));
    }

    static List<String> keys(Optional<Refusal> refusal) {
        return refusal.orElseThrow().problems().stream()
                .map(problem -> {
                    assertThat(text(problem.messageKey(), problem.args(), Locale.ENGLISH))
                            .doesNotContain("{");
                    assertThat(text(problem.messageKey(), problem.args(), Locale.SIMPLIFIED_CHINESE))
                            .doesNotContain("{");
                    return (problem.field() + " " + problem.messageKey()).strip();
                })
                .toList();
    }

    static String text(String key, List<String> args, Locale locale) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/period");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages.getMessage(key, args.toArray(), locale);
    }
}
