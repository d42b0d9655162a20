package org.kaohe.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.browser.HeadlessBrowser;
import org.kaohe.browser.RequiresChromium;

/** What Tasklist shows of the engine and of its form library are our words alone. */
@RequiresChromium
class PlainWordsBrowserTest {

    private static final String WEBJAR = "/META-INF/resources/webjars/camunda/";

    /** What the form library of the release says of a field, with a place for each figure. */
    private static final Pattern OF_A_FIELD = Pattern.compile("[\"`](Field (?:must|is)[^\"`]+\\.[^\"`]*)[\"`]");

    private HeadlessBrowser browser;
    private Page page;

    @BeforeEach
    void open() {
        browser = new HeadlessBrowser();
        page = browser.person("zh-CN").newPage();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void engine_words_before_a_message_are_left_out() throws IOException {
        assertThat(shown("message", "Cannot instantiate process definition promotion:1:33ee-aa: 请填写 / Please fill in"))
                .isEqualTo("请填写 / Please fill in");
        assertThat(shown("message", "Cannot submit task form 4f-11: 没有该员工 / There is no such person"))
                .isEqualTo("没有该员工 / There is no such person");
    }

    @Test
    void everything_the_form_library_says_of_a_field_is_said_in_both_languages() throws IOException {
        List<String> said = OF_A_FIELD
                .matcher(read("lib/deps.js"))
                .results()
                .map(found -> found.group(1).replaceAll("\\$\\{[^}]*}", "12"))
                .distinct()
                .toList();

        assertThat(said).hasSizeGreaterThan(4).contains("Field is required.");
        for (String words : said) {
            assertThat(shown("fjs-form-field-error", words)).as(words).matches(".*\\p{IsHan}.*");
        }
        assertThat(shown("fjs-form-field-error", "Field must match pattern ^\\d{1,20}$."))
                .isEqualTo("请填写数字 A number is expected");
        assertThat(shown("fjs-form-field-error", "Field must match pattern ^\\d{4}-(0[1-9]|1[0-2])$."))
                .isEqualTo("请按 yyyy-MM 填写 Write it as yyyy-MM");
    }

    @Test
    void words_that_change_later_are_ours_too() throws IOException {
        Page page = opened("message", "");

        page.evaluate("document.querySelector('.message').textContent = 'Cannot submit task form 1: 已满 / Full'");

        assertThat(page.locator(".message")).hasText("已满 / Full");
    }

    @Test
    void an_empty_choice_is_asked_for_in_both_languages() throws IOException {
        assertThat(read("lib/deps.js")).contains("fjs-select-placeholder", "||\"Select\"");
        assertThat(shown("fjs-select-placeholder", "Select")).isEqualTo("请选择 Choose");
    }

    @Test
    void an_error_without_a_message_points_at_the_fields_that_lack_something() throws IOException {
        Page page = opened("fjs-form-field-error", "Field is required.");

        page.evaluate("document.body.insertAdjacentHTML('beforeend',"
                + " \"<div class='alert-danger'><span class='message'></span></div>\")");

        assertThat(page.locator(".message")).containsText("请查看标红的字段");
    }

    @Test
    void tasklist_runs_the_script() throws IOException {
        assertThat(read("app/tasklist/scripts/config.js")).contains("lib/kaohe/plain-words.js");
    }

    private String shown(String place, String words) throws IOException {
        return opened(place, words).locator("." + place).textContent();
    }

    private Page opened(String place, String words) throws IOException {
        page.setContent("<div class='" + place + "'><b></b></div>");
        page.evaluate("words => document.querySelector('b').textContent = words", words);
        page.addScriptTag(new Page.AddScriptTagOptions()
                .setType("module")
                .setContent(read("lib/kaohe/plain-words.js") + "document.body.dataset.spoken = 'yes';"));
        page.waitForFunction("document.body.dataset.spoken");
        return page;
    }

    private static String read(String file) throws IOException {
        try (InputStream found = PlainWordsBrowserTest.class.getResourceAsStream(WEBJAR + file)) {
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
