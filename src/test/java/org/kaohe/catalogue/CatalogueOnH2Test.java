package org.kaohe.catalogue;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:catalogue;DB_CLOSE_DELAY=-1")
class CatalogueOnH2Test extends CatalogueContract {}
