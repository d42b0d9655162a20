package org.kaohe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

@RequiresChromium
class HeadlessBrowserTest {

    private static final String PAGE = "<meta charset=utf-8><h1 onclick=\"this.textContent='已点击'\">绩效考核</h1>";

    @Test
    void renders_a_page_with_chinese_text_and_runs_its_script() {
        try (HeadlessBrowser browser = new HeadlessBrowser();
                BrowserContext person = browser.person("zh-CN")) {
            Page page = person.newPage();
            page.navigate("data:text/html;base64,"
                    + Base64.getEncoder().encodeToString(PAGE.getBytes(StandardCharsets.UTF_8)));

            assertThat(page.locator("h1").textContent()).isEqualTo("绩效考核");
            assertThat(page.evaluate("navigator.language")).isEqualTo("zh-CN");

            page.locator("h1").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("已点击");
        }
    }
}
