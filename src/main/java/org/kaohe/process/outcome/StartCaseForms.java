package org.kaohe.process.outcome;

import org.kaohe.outcome.CaseOpenings;
import org.kaohe.outcome.OutcomeCases;
import org.kaohe.outcome.OutcomeKind;
import org.kaohe.process.forms.StartForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One start form a kind of case. */
@Configuration(proxyBeanMethods = false)
class StartCaseForms {

    @Bean
    StartForm startConfirmation(CaseOpenings openings, OutcomeCases cases) {
        return new StartCaseForm(OutcomeKind.CONFIRMATION, openings, cases);
    }

    @Bean
    StartForm startPromotion(CaseOpenings openings, OutcomeCases cases) {
        return new StartCaseForm(OutcomeKind.PROMOTION, openings, cases);
    }

    @Bean
    StartForm startDemotion(CaseOpenings openings, OutcomeCases cases) {
        return new StartCaseForm(OutcomeKind.DEMOTION, openings, cases);
    }

    @Bean
    StartForm startPayChange(CaseOpenings openings, OutcomeCases cases) {
        return new StartCaseForm(OutcomeKind.PAY_CHANGE, openings, cases);
    }

    @Bean
    StartForm startRenewal(CaseOpenings openings, OutcomeCases cases) {
        return new StartCaseForm(OutcomeKind.RENEWAL, openings, cases);
    }

    @Bean
    StartForm startTermination(CaseOpenings openings, OutcomeCases cases) {
        return new StartCaseForm(OutcomeKind.TERMINATION, openings, cases);
    }

    @Bean
    StartForm startImprovement(CaseOpenings openings, OutcomeCases cases) {
        return new StartCaseForm(OutcomeKind.IMPROVEMENT, openings, cases);
    }
}
