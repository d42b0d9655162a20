package org.kaohe.archive;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:chain;DB_CLOSE_DELAY=-1")
class ChainOnH2Test extends ChainContract {}
