package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.kaohe.archive.Archive;
import org.kaohe.archive.DossierKind;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.outcome.CaseState;
import org.kaohe.outcome.OutcomeCase;
import org.kaohe.outcome.OutcomeCases;
import org.kaohe.outcome.OutcomeFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the walks through outcome cases share. */
@EngineTest
@Transactional
abstract class OnCases {

    static final String PERSON = Company.THIRD_TECHNICIAN;

    @Autowired
    protected Engine engine;

    @Autowired
    protected CaseWalk walk;

    @Autowired
    protected OutcomeCases cases;

    @Autowired
    protected OutcomeFiles files;

    @Autowired
    protected People people;

    @Autowired
    protected Archive archive;

    OutcomeCase find(String number) {
        return cases.find(number).orElseThrow();
    }

    Person person(String number) {
        return people.find(number).orElseThrow();
    }

    void assertSealedAs(String number, CaseState state) {
        assertThat(engine.open(number)).isEmpty();
        assertThat(find(number).getState()).isEqualTo(state);
        assertThat(find(number).getSealedSequence()).isNotNull();
        assertThat(archive.find(number).orElseThrow().getKind()).isEqualTo(DossierKind.OUTCOME);
        assertThat(archive.verify().isIntact()).isTrue();
    }
}
