package org.kaohe.browser;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:browser")
class WalkInBrowserOnH2Test extends WalkInBrowser {}
