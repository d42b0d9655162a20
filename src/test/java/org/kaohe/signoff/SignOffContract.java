package org.kaohe.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Amendments;
import org.kaohe.appraisal.Assignment;
import org.kaohe.appraisal.Company;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.appraisal.OnCompany;
import org.kaohe.appraisal.Outcome;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.ResultChain;
import org.kaohe.catalogue.SheetImport.Imported;
import org.kaohe.catalogue.SheetStatus;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.organisation.Role;
import org.kaohe.pay.BlockReason;
import org.kaohe.pay.Blocker;
import org.kaohe.pay.Payrolls;
import org.kaohe.period.Problem;
import org.kaohe.period.Refusal;
import org.kaohe.period.Schemes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Sheets and results on their way through the links, in the real database (000, R029; 001, R039, R044; 002, R137). */
@SpringBootTest(
        classes = SignOffSlice.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:signoff;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.sql.init.mode=always",
            "spring.sql.init.encoding=UTF-8",
            "spring.sql.init.schema-locations=classpath:db/migration/V2__organisation.sql,"
                    + "classpath:db/migration/V3__catalogue.sql,classpath:db/migration/V4__period.sql,"
                    + "classpath:db/migration/V5__appraisal.sql,"
                    + "classpath:db/migration/V24__proposed_points.sql,"
                    + "classpath:db/migration/V24_1__appraised_again.sql,"
                    + "classpath:db/migration/V10__pay.sql,"
                    + "classpath:db/migration/V8__scheme.sql,"
                    + "classpath:db/migration/V9__outcome.sql,"
                    + "classpath:db/migration/V23__consent_round.sql,"
                    + "classpath:db/migration/V11__objection.sql,"
                    + "classpath:db/migration/V12__year_of_appraisals.sql,"
                    + "classpath:db/migration/V13__publishing_reason.sql,"
                    + "classpath:db/migration/V14__brought_figures.sql,"
                    + "classpath:db/migration/V16__sign_off_scheme.sql,classpath:db/migration/V16_1__sign_off.sql,"
                    + "classpath:db/migration/V18__schedule_tables.sql,classpath:db/migration/V18_1__service_orders.sql,"
                    + "classpath:db/migration/V25__withdrawn_orders.sql,"
                    + "classpath:db/migration/V19__grade_of_staff.sql,"
                    + "classpath:db/migration/V21__months_of_result.sql,"
                    + "classpath:db/migration/V22__appraised_once.sql,"
                    + "classpath:db/migration/V22_1__bonus_once.sql,"
                    + "classpath:db/migration/V22_2__pay_share.sql"
        })
abstract class SignOffContract extends OnCompany {

    private static final String FINANCE = Company.STRANGER;
    private static final String ADMINISTRATION = Company.COLLEAGUE;

    @Autowired
    private SheetSigning sheetSigning;

    @Autowired
    private ResultSigning results;

    @Autowired
    private Signatures signatures;

    @Autowired
    private SignOffs signOffs;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Schemes schemes;

    @Autowired
    private Payrolls payrolls;

    @Autowired
    private Amendments amendments;

    @BeforeEach
    void four_links_for_every_department() {
        grant(FINANCE, Role.FINANCE);
        grant(ADMINISTRATION, Role.ADMINISTRATION);
        done(schemes.changeSignOff(2026, true, ResultChain.FOUR, Company.HR));
    }

    /** Every test has a November of its own: what the earlier ones paid no longer stands for the month. */
    @BeforeEach
    void forget_earlier_bonuses() {
        company.execute("update pay_entry set bonus_month = null, bonus_position = null");
    }

    @AfterEach
    void as_it_was() {
        company.execute("delete from person_role");
        grant(Company.MANAGER, Role.GENERAL_MANAGER);
        grant(Company.HR, Role.HR);
        grant(Company.OTHER_HR, Role.HR);
        grant(Company.LEADER, Role.LEADER_IN_CHARGE);
        grant(Company.HEAD, Role.DEPARTMENT_HEAD);
        company.execute("update department set leader_number = ? where code = ?", Company.LEADER, Company.SERVICE);
    }

    @Test
    void the_four_links_sign_one_after_the_other_and_the_payroll_file_waits_for_the_last() {
        String number = list(sealed());

        assertThat(found(number).getAssignment()).isEqualTo(of(Company.HEAD));
        assertThat(blocked(number)).containsExactly(BlockReason.NOT_SIGNED_OFF);
        assertThat(signOffs.waitingFor(Company.HEAD))
                .extracting(SignOff::getNumber)
                .contains(number);
        assertThat(keys(signatures.agree(number, FINANCE, SignLink.SIGN_LIST, null)))
                .containsExactly("signoff.problem.not-yours");

        agreeAll(number);

        assertThat(found(number).getState()).isEqualTo(SignOffState.APPROVED);
        assertThat(blocked(number)).isEmpty();
        assertThat(signOffs.history(found(number)))
                .extracting(entry -> entry.getLink() + " " + entry.getActor())
                .containsExactly(
                        "SIGN_LIST " + Company.HEAD,
                        "CHECK_LIST " + FINANCE,
                        "REVIEW_LIST " + ADMINISTRATION,
                        "APPROVE " + Company.MANAGER);
        assertThat(results.of(found(number)).orElseThrow().list().lines())
                .extracting(ResultLine::person, ResultLine::score, ResultLine::bonus)
                .containsExactly(tuple(Company.TECHNICIAN, new BigDecimal("88.00"), new BigDecimal("880.00")));
    }

    @Test
    void a_refusal_at_any_link_goes_back_with_its_reason_and_everybody_signs_again() {
        String number = list(sealed());
        List<SignLink> links = SignLink.of(ResultChain.FOUR);
        List<String> signers = List.of(Company.HEAD, FINANCE, ADMINISTRATION, Company.MANAGER);

        for (int refused = 0; refused < links.size(); refused++) {
            for (int before = 0; before < refused; before++) {
                done(signatures.agree(number, signers.get(before), links.get(before), null));
            }
            String signer = signers.get(refused);
            assertThat(keys(signatures.refuse(number, signer, links.get(refused), " ")))
                    .containsExactly("signoff.problem.no-reason");
            done(signatures.refuse(number, signer, links.get(refused), "figure " + refused));
            assertThat(found(number).getLink()).isEqualTo(SignLink.DRAW_UP);
            assertThat(found(number).getTurn()).isEqualTo(refused + 2);
            assertThat(blocked(number)).containsExactly(BlockReason.NOT_SIGNED_OFF);
            done(signatures.layBefore(number, Company.HR, "mended"));
        }
        agreeAll(number);

        assertThat(blocked(number)).isEmpty();
        assertThat(signOffs.history(found(number)).stream().filter(entry -> entry.getAct() == SignAct.REFUSED))
                .extracting(SignOffEntry::getReason)
                .containsExactly("figure 0", "figure 1", "figure 2", "figure 3");
    }

    @Test
    void nobody_signs_two_links_so_hr_signs_in_place_and_says_why() {
        company.execute("delete from person_role where role_name = 'FINANCE'");
        grant(Company.HEAD, Role.FINANCE);
        String number = list(sealed());
        done(signatures.agree(number, Company.HEAD, SignLink.SIGN_LIST, null));

        assertThat(found(number).getAssignment()).isEqualTo(new Assignment(null, Role.HR, List.of()));
        assertThat(keys(signatures.agree(number, Company.HEAD, SignLink.CHECK_LIST, null)))
                .containsExactly("signoff.problem.signed-another-link");
        assertThat(keys(signatures.agree(number, Company.HR, SignLink.CHECK_LIST, null)))
                .containsExactly("signoff.problem.no-reason");
        done(signatures.agree(number, Company.HR, SignLink.CHECK_LIST, "the only one in finance heads the department"));
        assertThat(found(number).getLink()).isEqualTo(SignLink.REVIEW_LIST);
    }

    @Test
    void the_substitute_of_the_scheme_signs_where_nobody_is() {
        company.execute("delete from person_role where role_name = 'FINANCE'");
        company.execute("update scheme set substitute = ? where scheme_year = 2026", Company.SUPERIOR);
        String number = list(sealed());
        done(signatures.agree(number, Company.HEAD, SignLink.SIGN_LIST, null));

        assertThat(found(number).getAssignment()).isEqualTo(of(Company.SUPERIOR));
        company.execute("update scheme set substitute = null where scheme_year = 2026");
    }

    @Test
    void nobody_signs_a_list_that_holds_only_their_own_result() {
        String appraisal = atDecision();
        done(decisions.decide(appraisal, Company.HR, Outcome.NONE, null));
        company.execute("update appraisal set person_number = ? where number = ?", Company.HEAD, appraisal);
        appraisals.sealed(appraisal, 1);

        assertThat(found(list(appraisal)).getAssignment()).isEqualTo(of(Company.LEADER));
    }

    @Test
    void a_list_that_changes_before_the_last_signature_goes_back_and_after_it_needs_a_new_one() {
        String appraisal = sealed();
        String first = list(appraisal);
        done(signatures.agree(first, Company.HEAD, SignLink.SIGN_LIST, null));
        amend(appraisal, "7");
        assertThat(found(first).getLink()).isEqualTo(SignLink.DRAW_UP);
        assertThat(signOffs.history(found(first)))
                .extracting(SignOffEntry::getAct)
                .containsExactly(SignAct.AGREED, SignAct.CHANGED);
        done(signatures.layBefore(first, Company.HR, null));
        agreeAll(first);
        assertThat(blocked(first)).isEmpty();

        amend(appraisal, "6");

        assertThat(results.of(found(first)).orElseThrow().isChangedSince()).isTrue();
        assertThat(blocked(first)).containsExactly(BlockReason.NOT_SIGNED_OFF);
        String second = first.replace("-S1", "-S2");
        assertThat(found(second).getLink()).isEqualTo(SignLink.SIGN_LIST);
        agreeAll(second);
        assertThat(blocked(second)).isEmpty();
        assertThat(results.of(found(second)).orElseThrow().list().lines())
                .as("with the corrections of 87 and of 86")
                .extracting(ResultLine::score, ResultLine::bonus)
                .containsExactly(tuple(new BigDecimal("86.00"), new BigDecimal("860.00")));
        assertThat(found(first).getDigest()).isNotEqualTo(found(second).getDigest());
    }

    @Test
    void results_that_nobody_asks_to_be_signed_are_paid_without_and_hr_may_begin_when_the_scheme_asks_later() {
        done(schemes.changeSignOff(2026, true, ResultChain.NONE, Company.HR));
        String appraisal = sealed();
        assertThat(signOffs.find(list(appraisal))).isEmpty();
        assertThat(blocked(get(appraisal).getPeriodId())).isEmpty();
        done(schemes.changeSignOff(2026, true, ResultChain.THREE, Company.HR));
        assertThat(blocked(get(appraisal).getPeriodId())).containsExactly(BlockReason.NOT_SIGNED_OFF);

        long period = get(appraisal).getPeriodId();
        assertThat(keys(results.begin(period, Company.SERVICE, Company.HEAD)))
                .containsExactly("signoff.problem.hr-only");
        done(results.begin(period, Company.SERVICE, Company.HR));
        assertThat(keys(results.begin(period, Company.SERVICE, Company.HR)))
                .containsExactly("signoff.problem.open-already");
        String number = list(appraisal);
        done(signatures.layBefore(number, Company.HR, null));
        done(signatures.agree(number, Company.LEADER, SignLink.REVIEW, null));
        done(signatures.agree(number, Company.MANAGER, SignLink.APPROVE, null));
        assertThat(blocked(period)).isEmpty();
        assertThat(keys(results.begin(period, Company.SERVICE, Company.HR)))
                .containsExactly("signoff.problem.signed-already");
    }

    @Test
    void a_sheet_is_published_by_the_last_of_three_signatures() {
        SheetVersion sheet = sheet("signed", "signed-post");
        assertThat(keys(sheetSigning.begin(sheet.getId(), Company.HEAD, null)))
                .containsExactly("signoff.problem.hr-only");
        done(sheetSigning.begin(sheet.getId(), Company.HR, "kept as printed"));
        assertThat(keys(sheetSigning.begin(sheet.getId(), Company.HR, "kept as printed")))
                .containsExactly("signoff.problem.open-already");
        String number = "signed-v1-S1";
        done(signatures.layBefore(number, Company.HR, null));

        assertThat(found(number).getAssignment())
                .as("no department holds the position: another HR")
                .isEqualTo(of(Company.OTHER_HR));
        assertThat(keys(signatures.agree(number, Company.HR, SignLink.REVIEW, null)))
                .containsExactly("signoff.problem.signed-another-link");
        done(signatures.refuse(number, Company.OTHER_HR, SignLink.REVIEW, "weights of last year"));
        done(signatures.layBefore(number, Company.HR, "they still hold"));
        done(signatures.agree(number, Company.OTHER_HR, SignLink.REVIEW, null));
        assertThat(status(sheet)).isEqualTo(SheetStatus.DRAFT);
        done(signatures.agree(number, Company.MANAGER, SignLink.APPROVE, null));

        assertThat(status(sheet)).isEqualTo(SheetStatus.PUBLISHED);
        assertThat(catalogue.find(sheet.getId()).orElseThrow().getPublishedBy()).isEqualTo(Company.MANAGER);
        assertThat(keys(sheetSigning.begin(sheet.getId(), Company.HR, null)))
                .containsExactly("signoff.problem.published");
    }

    @Test
    void a_sheet_with_errors_is_not_laid_before_anybody_and_what_became_wrong_meanwhile_is_not_approved() {
        long wrong = catalogue.versionsOf("repair-technician-printed").get(0).getId();
        assertThat(keys(sheetSigning.begin(wrong, Company.HR, "all the same")))
                .contains("catalogue.finding.weights-sum");

        SheetVersion sheet = sheet("late", "one-post");
        done(sheetSigning.begin(sheet.getId(), Company.HR, "kept as printed"));
        String number = "late-v1-S1";
        done(signatures.layBefore(number, Company.HR, null));
        done(signatures.agree(number, Company.OTHER_HR, SignLink.REVIEW, null));
        catalogue.publish(sheet("early", "one-post").getId(), Company.HR, "kept as printed");

        assertThat(keys(signatures.agree(number, Company.MANAGER, SignLink.APPROVE, null)))
                .anyMatch(key -> key.endsWith("position-taken"));
        assertThat(found(number).isOpen()).isTrue();
        done(signatures.refuse(number, Company.MANAGER, SignLink.APPROVE, "the post has a sheet"));
        assertThat(keys(signatures.layBefore(number, Company.HR, null)))
                .anyMatch(key -> key.endsWith("position-taken"));
        done(signatures.giveUp(number, Company.HR, "the post has a sheet"));
        assertThat(found(number).getState()).isEqualTo(SignOffState.GIVEN_UP);
        assertThat(status(sheet)).isEqualTo(SheetStatus.DRAFT);
    }

    @Test
    void a_company_of_one_in_hr_still_publishes_and_the_empty_links_say_why() {
        company.execute("delete from person_role");
        grant(Company.HR, Role.HR);
        SheetVersion sheet = sheet("alone", "alone-post");
        done(sheetSigning.begin(sheet.getId(), Company.HR, "kept as printed"));
        String number = "alone-v1-S1";
        done(signatures.layBefore(number, Company.HR, null));

        assertThat(keys(signatures.agree(number, Company.HR, SignLink.REVIEW, null)))
                .containsExactly("signoff.problem.no-reason");
        done(signatures.agree(number, Company.HR, SignLink.REVIEW, "nobody else is here yet"));
        done(signatures.agree(number, Company.HR, SignLink.APPROVE, "there is no general manager yet"));

        assertThat(status(sheet)).isEqualTo(SheetStatus.PUBLISHED);
        assertThat(signOffs.history(found(number)))
                .extracting(SignOffEntry::getAct)
                .containsExactly(SignAct.DREW_UP, SignAct.LEFT_VACANT, SignAct.LEFT_VACANT);
    }

    @Test
    void the_leader_of_the_department_that_the_position_belongs_to_reviews_its_sheet() {
        SheetVersion sheet = second("repair-technician");
        done(sheetSigning.begin(sheet.getId(), Company.HR, "kept as printed"));
        String number = "repair-technician-v" + sheet.getVersion() + "-S1";
        done(signatures.layBefore(number, Company.HR, null));

        assertThat(found(number).getAssignment()).isEqualTo(of(Company.LEADER));
        done(signatures.takeBack(number, Company.OTHER_HR, "the leader is away"));
        assertThat(found(number).getLink()).isEqualTo(SignLink.DRAW_UP);
        done(signatures.giveUp(number, Company.OTHER_HR, "next month"));
    }

    private String sealed() {
        String number = atDecision();
        done(decisions.decide(number, Company.HR, Outcome.NONE, null));
        appraisals.sealed(number, 1);
        return number;
    }

    private String list(String appraisal) {
        return get(appraisal).getPeriodCode() + "-" + Company.SERVICE + "-S1";
    }

    private void agreeAll(String number) {
        done(signatures.agree(number, Company.HEAD, SignLink.SIGN_LIST, null));
        done(signatures.agree(number, FINANCE, SignLink.CHECK_LIST, null));
        done(signatures.agree(number, ADMINISTRATION, SignLink.REVIEW_LIST, null));
        done(signatures.agree(number, Company.MANAGER, SignLink.APPROVE, null));
    }

    private void amend(String appraisal, String points) {
        LineEntry changed = new LineEntry("L04", Map.of("points", new BigDecimal(points)), null);
        done(amendments.amend(appraisal, Company.OTHER_HR, List.of(changed), "miscounted"));
    }

    private SheetVersion sheet(String code, String position) {
        String yaml = catalogue.versionsOf("repair-technician").get(0).getYaml();
        return imported(yaml.replaceFirst("(?m)^code: .*$", "code: " + code)
                .replaceFirst("(?m)^position: .*$", "position: " + position));
    }

    private SheetVersion second(String code) {
        return imported(catalogue.versionsOf(code).get(0).getYaml() + "\n# another edition\n");
    }

    private SheetVersion imported(String yaml) {
        return ((Imported) catalogue.importYaml(yaml, Company.HR)).version();
    }

    private SheetStatus status(SheetVersion sheet) {
        return catalogue.find(sheet.getId()).orElseThrow().getStatus();
    }

    private SignOff found(String number) {
        return signOffs.find(number).orElseThrow();
    }

    private List<BlockReason> blocked(String number) {
        return blocked(java.util.Objects.requireNonNull(found(number).getPeriodId()));
    }

    private List<BlockReason> blocked(long period) {
        return payrolls.find(period).orElseThrow().blockers().stream()
                .map(Blocker::reason)
                .toList();
    }

    private void grant(String number, Role role) {
        company.execute(
                "insert into person_role (person_id, role_name) select id, ? from person where person_number = ?"
                        + " and not exists (select 1 from person_role r where r.person_id = person.id and r.role_name = ?)",
                role.name(),
                number,
                role.name());
    }

    private static Assignment of(String person) {
        return new Assignment(person, null, List.of());
    }

    private static List<String> keys(Optional<Refusal> answer) {
        return answer.map(Refusal::problems).orElse(List.of()).stream()
                .map(Problem::messageKey)
                .toList();
    }
}
