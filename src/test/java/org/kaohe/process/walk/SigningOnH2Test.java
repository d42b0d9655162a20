package org.kaohe.process.walk;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:signing")
class SigningOnH2Test extends SigningContract {}
