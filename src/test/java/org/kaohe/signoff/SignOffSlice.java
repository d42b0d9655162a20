package org.kaohe.signoff;

import org.kaohe.appraisal.DomainSlice;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The domain with its money and its signatures on a real database, without the engine and without pages. */
@ImportAutoConfiguration(MessageSourceAutoConfiguration.class)
@Import(DomainSlice.class)
@ComponentScan({"org.kaohe.pay", "org.kaohe.signoff"})
@EntityScan({"org.kaohe.pay", "org.kaohe.signoff"})
@EnableJpaRepositories({"org.kaohe.pay", "org.kaohe.signoff"})
class SignOffSlice {}
