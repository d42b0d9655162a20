package org.kaohe.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.kaohe.period.Participant;
import org.kaohe.period.Periods;
import org.kaohe.period.Problem;
import org.kaohe.period.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Walks an appraisal to the point a test is about. Every test opens its own, at 9 o'clock on Monday 23 November 2026. */
@SpringBootTest(
        classes = DomainSlice.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:appraisal;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
            "spring.sql.init.mode=always",
            "spring.sql.init.encoding=UTF-8",
            "spring.sql.init.schema-locations=classpath:db/migration/V2__organisation.sql,"
                    + "classpath:db/migration/V3__catalogue.sql,classpath:db/migration/V4__period.sql,"
                    + "classpath:db/migration/V5__appraisal.sql,"
                    + "classpath:db/migration/V24__proposed_points.sql,"
                    + "classpath:db/migration/V24_1__appraised_again.sql,"
                    + "classpath:db/migration/V8__scheme.sql,"
                    + "classpath:db/migration/V9__outcome.sql,"
                    + "classpath:db/migration/V23__consent_round.sql,"
                    + "classpath:db/migration/V11__objection.sql,classpath:db/migration/V12__year_of_appraisals.sql,"
                    + "classpath:db/migration/V13__publishing_reason.sql,"
                    + "classpath:db/migration/V14__brought_figures.sql,"
                    + "classpath:db/migration/V16__sign_off_scheme.sql,"
                    + "classpath:db/migration/V18__schedule_tables.sql,classpath:db/migration/V18_1__service_orders.sql,"
                    + "classpath:db/migration/V25__withdrawn_orders.sql,"
                    + "classpath:db/migration/V19__grade_of_staff.sql,"
                    + "classpath:db/migration/V21__months_of_result.sql,"
                    + "classpath:db/migration/V22__appraised_once.sql"
        })
@RecordApplicationEvents
public abstract class OnCompany {

    @Autowired
    protected Appraisals appraisals;

    @Autowired
    protected SelfAssessments selfAssessments;

    @Autowired
    protected SuperiorScoring superiorScoring;

    @Autowired
    protected ExtrasApproval extrasApproval;

    @Autowired
    protected ScoreCalculation scoreCalculation;

    @Autowired
    protected Interviews interviews;

    @Autowired
    protected Signing signing;

    @Autowired
    protected Decisions decisions;

    @Autowired
    protected StepDeadlines deadlines;

    @Autowired
    protected Routing routing;

    @Autowired
    protected CaseFiles files;

    @Autowired
    protected Worklists worklists;

    @Autowired
    protected Periods periods;

    @Autowired
    protected Company company;

    @Autowired
    protected MovableClock clock;

    @Autowired
    protected ApplicationEvents events;

    @BeforeEach
    void mondayMorning() {
        clock.set(MovableClock.at(2026, 11, 23, 9));
    }

    protected String opened() {
        return openedFor(Company.TECHNICIAN, Company.SERVICE);
    }

    protected String openedFor(String person, String department) {
        Participant participant = company.participant(person, department);
        String number = appraisals.open(participant);
        periods.opened(participant.getId(), number);
        return number;
    }

    protected String atSelfAssessment() {
        String number = opened();
        appraisals.enter(number, Step.SELF_ASSESS);
        return number;
    }

    protected String atSuperior() {
        String number = atSelfAssessment();
        done(selfAssessments.submitSelf(number, Company.TECHNICIAN, entries(100)));
        appraisals.enter(number, Step.SUPERIOR_SCORE);
        return number;
    }

    /** Scored by the superior with so many points on the sheet. */
    protected String scored(int points) {
        String number = atSuperior();
        done(superiorScoring.submitSuperior(number, Company.SUPERIOR, entries(points), null, null));
        scoreCalculation.calculateScore(number);
        return number;
    }

    protected String atInterview() {
        String number = scored(88);
        appraisals.enter(number, Step.SUPERIOR_INTERVIEW);
        return number;
    }

    protected String atSignature() {
        String number = atInterview();
        interviewed(number);
        appraisals.enter(number, Step.SIGN_RESULT);
        return number;
    }

    protected void interviewed(String number) {
        done(interviews.recordSuperiorInterview(number, Company.SUPERIOR, superiorNotes()));
        appraisals.enter(number, Step.LEADER_INTERVIEW);
        done(interviews.recordLeaderInterview(number, Company.LEADER, leaderNotes()));
    }

    protected String atDecision() {
        String number = atSignature();
        done(signing.sign(number, Company.TECHNICIAN));
        decisions.propose(number, Outcome.NONE, List.of("outcome.reason.single-month"));
        appraisals.enter(number, Step.DECIDE_OUTCOME);
        return number;
    }

    protected Appraisal get(String number) {
        return appraisals.find(number).orElseThrow();
    }

    protected static InterviewNotes superiorNotes() {
        return new InterviewNotes(
                LocalDate.of(2026, 11, 23), "Room 1", true, null, "Careful", "Faster", "Two cases", null);
    }

    protected static InterviewNotes leaderNotes() {
        return new InterviewNotes(LocalDate.of(2026, 11, 23), null, true, null, null, null, null, "Agreed");
    }

    /** Everything right, which makes 100, with so many fewer points for customer satisfaction; or 5 in all. */
    protected static List<LineEntry> entries(int points) {
        Map<String, Map<String, String>> figures = points == 5 ? hardlyAnything() : everythingRight(points - 80);
        List<LineEntry> entries = new ArrayList<>();
        figures.forEach((line, inputs) -> {
            Map<String, BigDecimal> typed = new LinkedHashMap<>();
            inputs.forEach((key, figure) -> typed.put(key, new BigDecimal(figure)));
            entries.add(new LineEntry(line, typed, null));
        });
        return entries;
    }

    private static Map<String, Map<String, String>> everythingRight(int satisfaction) {
        Map<String, Map<String, String>> figures = new LinkedHashMap<>();
        figures.put("L01", Map.of("failures", "0"));
        figures.put("L02", Map.of("completion", "100"));
        figures.put("L03", Map.of("completion", "100"));
        figures.put("L04", Map.of("points", String.valueOf(satisfaction)));
        figures.put("L05", Map.of("refusals", "0"));
        figures.put("L06", Map.of("served", "200", "external", "4", "internal", "2"));
        figures.put("L07", Map.of("late", "0"));
        figures.put("L08", Map.of("minor", "0", "major", "0"));
        figures.put("L09", Map.of("missed", "0", "score", "75"));
        figures.put("L10", Map.of("done", "2"));
        return figures;
    }

    private static Map<String, Map<String, String>> hardlyAnything() {
        Map<String, Map<String, String>> figures = everythingRight(0);
        figures.put("L01", Map.of("failures", "5"));
        figures.put("L02", Map.of("completion", "0"));
        figures.put("L03", Map.of("completion", "0"));
        figures.put("L05", Map.of("refusals", "8"));
        figures.put("L06", Map.of("served", "200", "external", "20", "internal", "20"));
        figures.put("L07", Map.of("late", "10"));
        figures.put("L08", Map.of("minor", "3", "major", "0"));
        figures.put("L09", Map.of("missed", "3", "score", "75"));
        return figures;
    }

    protected static void done(Optional<Refusal> answer) {
        assertThat(answer).isEmpty();
    }

    /** Exactly this problem, and not a single column has changed. */
    protected Problem refused(String number, String field, String key, Supplier<Optional<Refusal>> command) {
        List<?> before = company.everything(number);

        Refusal refusal = command.get().orElseThrow(() -> new AssertionError("was not refused"));

        assertThat(refusal.problems()).hasSize(1);
        Problem problem = refusal.problems().get(0);
        assertThat(problem.messageKey()).isEqualTo("appraisal." + key);
        assertThat(problem.field()).isEqualTo(field);
        assertThat(company.everything(number)).isEqualTo(before);
        return problem;
    }
}
