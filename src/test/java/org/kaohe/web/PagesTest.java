package org.kaohe.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class PagesTest {

    private static final Pattern UNTRANSLATED = Pattern.compile("\\?\\?[\\w.-]+\\?\\?");
    private static final List<String> FOR_ALL = List.of(
            "/",
            "/account",
            "/sheets",
            "/sheets/repair-technician",
            "/sheets/repair-technician-printed",
            "/nowhere",
            "/people",
            "/archive",
            "/pay",
            "/pay/bases",
            "/appraisals/" + Cases.SIGNED,
            "/appraisals/" + Cases.AT_SELF,
            "/appraisals/" + Cases.VETO_ASKED,
            "/appraisals/" + Cases.AT_SIGNATURE);

    @Autowired
    private Visitors visitors;

    @Autowired
    private Cases cases;

    @BeforeEach
    void prepare() {
        cases.prepare();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Cases.GENERAL_MANAGER,
                Cases.LEADER,
                Cases.HEAD,
                Cases.SUPERIOR,
                Cases.HR,
                Cases.TECHNICIAN,
                "10013",
                "10014",
                "10020"
            })
    void every_page_renders_for_everybody_in_both_languages(String number) {
        for (Visitor visitor :
                List.of(visitors.english().login(number), visitors.chinese().login(number))) {
            for (String page : FOR_ALL) {
                var answer = visitor.get(page);
                assertThat(answer.statusCode()).as(page).isIn(200, 403, 404);
                assertThat(answer.body())
                        .as(page)
                        .doesNotContainPattern(UNTRANSLATED)
                        .contains("</html>");
            }
        }
    }

    @Test
    void hr_sees_the_period_with_everybody_and_the_reasons() {
        Visitor hr = visitors.english().login(Cases.HR);

        assertThat(hr.get("/periods/" + cases.period()).body())
                .contains("毛演示", "Hired on 2026-11-16", "What waits for whom")
                .doesNotContainPattern(UNTRANSLATED);
        assertThat(hr.get("/periods/" + cases.period() + "?state=EXCLUDED&page=99")
                        .body())
                .contains("新来宝")
                .doesNotContain("毛演示</span>");
        assertThat(hr.get("/periods/999999").statusCode()).isEqualTo(404);
        assertThat(hr.get("/periods/none").statusCode()).isEqualTo(400);
        assertThat(hr.get("/").body()).contains("processStart=appraisal-period", "2026M11");
    }

    @Test
    void the_appraised_person_reads_the_score_with_every_line_explained() {
        String page = visitors.english()
                .login(Cases.TECHNICIAN)
                .get("/appraisals/" + Cases.SIGNED)
                .body();

        assertThat(page)
                .contains("91.20", "Team indicator", "10 − ", "= 9.2", "Recognised", "agreed", "Signed")
                .contains(Cases.SUPERIOR_REMARK.replace("'", "&#39;"))
                .contains("&lt;b&gt;own words&lt;/b&gt;")
                .doesNotContain("Beside the steps", "Proposed by the decision table");
    }

    @Test
    void before_the_score_the_appraised_person_sees_only_the_own_part() {
        String own = visitors.english()
                .login("10013")
                .get("/appraisals/" + Cases.VETO_ASKED)
                .body();
        String hr = visitors.english()
                .login(Cases.HR)
                .get("/appraisals/" + Cases.VETO_ASKED)
                .body();

        assertThat(own).contains("own words").doesNotContain(Cases.VETO_REASON, "HR requested the veto");
        assertThat(hr).contains(Cases.VETO_REASON, "HR requested the veto");
    }

    @Test
    void a_supervisor_sees_the_team_and_what_it_waits_for() {
        assertThat(visitors.english().login(Cases.SUPERIOR).get("/").body())
                .contains("My team", "毛演示", "齐扳手", "Score of the superior", "91.20")
                .doesNotContain("What waits for whom");
    }

    @Test
    void the_language_is_switched_and_kept() {
        Visitor visitor = visitors.english().login(Cases.TECHNICIAN);
        assertThat(visitor.get("/").body()).contains("My open tasks");

        assertThat(visitor.get("/?lang=zh-CN").body()).contains("我的待办");
        assertThat(visitor.get("/sheets").body()).contains("售后部维修技工月绩效考核表");
        assertThat(visitor.get("/?lang=xx").body()).contains("My open tasks");
    }

    @Test
    void an_error_page_shows_nothing_of_the_inside() {
        Visitor visitor = visitors.chinese().login(Cases.TECHNICIAN);

        assertThat(visitor.get("/nowhere").body()).contains("未找到").doesNotContain("Exception", "org.kaohe");
        assertThat(visitor.get("/people").body()).contains("无权访问");
    }

    @Test
    void the_appraisal_of_somebody_else_is_refused_to_a_colleague() {
        Visitor colleague = visitors.english().login("10012");

        assertThat(colleague.get("/appraisals/" + Cases.SIGNED).statusCode()).isEqualTo(403);
        assertThat(colleague.get("/appraisals/2026M11-99999").statusCode()).isEqualTo(404);
    }
}
