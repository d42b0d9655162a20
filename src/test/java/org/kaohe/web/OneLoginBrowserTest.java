package org.kaohe.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.browser.HeadlessBrowser;
import org.kaohe.browser.RequiresChromium;
import org.springframework.beans.factory.annotation.Autowired;

/** One login for pages and web apps, seen in a real browser. */
@WebTest
@RequiresChromium
class OneLoginBrowserTest {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String LINK = TASKLIST + "#/?task=some-task";
    private static final String HEADER = ".navbar-brand";

    @Autowired
    private Visitors visitors;

    private HeadlessBrowser browser;
    private BrowserContext person;
    private Page page;

    @BeforeEach
    void open() {
        setDefaultAssertionTimeout(60_000);
        browser = new HeadlessBrowser();
        person = browser.person("en");
        page = person.newPage();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void a_link_to_a_task_survives_the_login() {
        go("/login");
        page.evaluate("localStorage.setItem('camunda-form:somebody', 'half a form')");

        go(LINK);
        assertThat(page).hasURL(Pattern.compile("/login#/\\?task=some-task$"));
        assertThat(page.evaluate("localStorage.getItem('camunda-form:somebody')"))
                .as("what Tasklist kept of somebody's form")
                .isNull();
        login(Cases.TECHNICIAN);

        assertThat(page).hasURL(Pattern.compile("/camunda/app/tasklist/default/#/\\?task=some-task"));
        assertThat(page.locator(HEADER)).containsText("Kaohe");
        assertThat(page.locator(".ce-eol-banner")).isHidden();
    }

    @Test
    void a_lost_session_leads_back_to_the_same_place() {
        go(LINK);
        login(Cases.TECHNICIAN);
        assertThat(page.locator(".task-filter a").first()).isVisible();

        person.clearCookies();
        page.evaluate("document.querySelector('.task-filter a')?.click()");

        assertThat(page).hasURL(Pattern.compile("/login#/\\?.*task=some-task"));
        // calls of the lost session still come back and load the page once more; nobody types faster than that
        page.waitForLoadState(LoadState.NETWORKIDLE);
        login(Cases.TECHNICIAN);
        if (page.url().contains("/login?again")) {
            login(Cases.TECHNICIAN); // one of those calls came between, and the page asks once more
        }
        assertThat(page).hasURL(Pattern.compile("/camunda/app/tasklist/default/#/\\?.*task=some-task"));
    }

    @Test
    void logging_out_in_tasklist_leads_to_our_login_and_ends_the_pages() {
        go(TASKLIST);
        login(Cases.TECHNICIAN);

        page.locator("li.account a").first().click();
        page.locator("li.logout a").click();

        assertThat(page).hasURL(Pattern.compile("/login\\?logout$"));
        go("/account");
        assertThat(page).hasURL(Pattern.compile("/login$"));
    }

    @Test
    void a_click_on_a_demo_login_is_enough() {
        go("/");
        page.locator("button[data-number='" + Cases.SUPERIOR + "']").click();

        assertThat(page.locator("h1")).containsText("班组林");
    }

    @Test
    void verifying_the_archive_needs_no_new_page() {
        go("/archive");
        login(Cases.HR);

        page.evaluate("window.samePage = true");
        page.locator("main button.primary").click();

        assertThat(page.locator("#verdict .note.good")).isVisible();
        assertThat(page.evaluate("window.samePage")).isEqualTo(true);
    }

    private void go(String path) {
        page.navigate(visitors.root() + path);
    }

    private void login(String number) {
        page.locator("#username").fill(number);
        page.locator("#password").fill(Visitor.PASSWORD);
        page.locator("#login button").click();
    }
}
