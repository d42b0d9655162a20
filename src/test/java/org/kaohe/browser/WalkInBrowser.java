package org.kaohe.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The README's walk by real people in a real browser: from the open self-assessment to the sealed printed form. */
@RequiresChromium
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "kaohe.demo=true")
@DirtiesContext
abstract class WalkInBrowser {

    private static final String TECHNICIAN = "10007";
    private static final List<String> FIGURES =
            List.of("0", "92", "100", "18.5", "0", "200", "6", "2", "2", "0", "0", "0", "80", "1");
    private static final int CUSTOMER_SATISFACTION = 3;
    private static final double PATIENCE = 90_000;

    private static HeadlessBrowser browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        browser = new HeadlessBrowser();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void from_the_self_assessment_to_the_sealed_printed_form() throws IOException {
        task(TECHNICIAN, "自评", this::fill);
        task("10011", "上级评分", page -> {
            fill(page);
            figures(page).nth(CUSTOMER_SATISFACTION).fill("21");
            complete(page);
            assertThat(page.locator(".page-notifications")).containsText("客户满意度");
            assertThat(figures(page).first()).hasValue(FIGURES.get(0));
            figures(page).nth(CUSTOMER_SATISFACTION).fill("18.5");
        });
        task("10011", "绩效面谈", page -> {
            page.getByLabel("成绩与优点").fill("工作认真");
            page.getByLabel("不足与改进").fill("技术案例偏少");
            page.getByLabel("下期目标").fill("每月两份案例");
        });
        task("10002", "绩效面谈", page -> page.getByLabel("分管领导意见").fill("同意"));
        task(TECHNICIAN, "签字", this::sign);
        task("10006", "毛演示", page -> page.locator("[ng-click='claim()']").click());

        Page page = login(TECHNICIAN);
        page.locator("a[href*='/appraisals/']").first().click();
        assertThat(page.locator("body")).containsText("91.20");
        assertThat(page.locator("body")).containsText("已验证密码");
        String address = page.url();
        Locator form = page.locator("a[href$='dossier.pdf']").first();
        page.waitForCondition(() -> {
            page.navigate(address);
            return form.isVisible();
        });
        byte[] pdf = page.context().request().get(address + "/dossier.pdf").body();
        try (var document = Loader.loadPDF(pdf)) {
            String text = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
            assertThat(text).contains("毛演示", "91.20");
        }
    }

    /** Opens the task by its link on the start page, does something in its form and completes it. */
    private void task(String person, String words, Consumer<Page> work) {
        Page page = login(person);
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(words))
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href*='task=']")))
                .first();
        page.waitForCondition(() -> {
            page.navigate(url("/"));
            return row.isVisible();
        });
        row.locator("a[href*='task=']").first().click();
        assertThat(page.locator(".fjs-container")).isVisible();
        saysEverythingInChinese(page);
        work.accept(page);
        complete(page);
        assertThat(page.locator(".fjs-container")).isHidden();
        page.context().close();
    }

    /** Each task is opened by a fresh browser, which has to load the words first. */
    private static void saysEverythingInChinese(Page page) {
        assertThat(page.locator("body")).containsText("创建时间");
        assertThat(page.getByPlaceholder("筛选任务")).isVisible();
        assertThat(page.locator("[cam-tasks]").first()).containsText("前");
        assertThat(page.locator("[cam-tasks]").first()).not().containsText(" ago");
    }

    /** Without the password the signature is refused; it is typed on a page of its own, and never in Tasklist. */
    private void sign(Page page) {
        groundsAppearWithTheirLine(page);
        page.getByLabel("签字确认").check();
        complete(page);
        assertThat(page.locator(".page-notifications")).containsText("/sign/");
        Page confirmation = page.waitForPopup(
                () -> page.locator(".fjs-container a[href^='/sign/']").first().click());
        assertThat(confirmation.locator("h2")).containsText("毛演示");
        confirmation.locator("#password").fill("kaohe-demo");
        confirmation.locator("main button.primary").click();
        assertThat(confirmation.locator(".fjs-container")).containsText("密码已验证");
        confirmation.close();
        assertThat(page.getByLabel("签字确认")).isChecked();
    }

    private static void groundsAppearWithTheirLine(Page page) {
        Locator line = page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("技术案例"));
        Locator grounds = page.locator(".fjs-form-field-textarea:has-text('技术案例') textarea");
        page.getByLabel("提出异议").check();
        assertThat(grounds).isHidden();
        line.check();
        assertThat(grounds).isVisible();
        line.uncheck();
        assertThat(grounds).isHidden();
    }

    private Page login(String person) {
        BrowserContext context = browser.person("zh-CN");
        context.setDefaultTimeout(PATIENCE);
        Page page = context.newPage();
        page.navigate(url("/login"));
        page.locator("input[name=username]").fill(person);
        page.locator("input[name=password]").fill("kaohe-demo");
        page.locator("form button[type=submit]").first().click();
        page.waitForURL(url("/"));
        return page;
    }

    private void fill(Page page) {
        assertThat(figures(page)).not().hasCount(0);
        for (int i = 0; i < FIGURES.size(); i++) {
            figures(page).nth(i).fill(FIGURES.get(i));
        }
    }

    private static Locator figures(Page page) {
        return page.locator(".fjs-container input[type=text]");
    }

    /** A message may lie over the button; a person would wait until it is gone. */
    private static void complete(Page page) {
        Locator complete = page.locator("button[ng-click='complete()']");
        assertThat(complete).isEnabled();
        page.evaluate("document.activeElement.blur()");
        complete.dispatchEvent("click");
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
