package org.kaohe.process.walk.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.Worklists;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Draft;
import org.kaohe.period.Periods;
import org.kaohe.process.PeriodProcess;
import org.kaohe.process.walk.Engine;

/** HR opens and closes periods. */
class Opening {

    private final Engine engine;
    private final PeriodProcess process;
    private final Periods periods;
    private final Worklists worklists;

    Opening(Engine engine, PeriodProcess process, Periods periods, Worklists worklists) {
        this.engine = engine;
        this.process = process;
        this.periods = periods;
        this.worklists = worklists;
    }

    /** @return the people with an appraisal now */
    List<String> open(Draft draft, String code) {
        assertThat(process.open(Cast.HR, draft)).isEqualTo(code);
        engine.runJobs();
        process.confirm(Cast.HR, code);
        engine.runJobs();
        return people(code);
    }

    /** Whoever has an appraisal in it that was not cancelled. */
    List<String> people(String code) {
        return worklists.ofPeriod(period(code).getId()).stream()
                .filter(appraisal -> appraisal.getState() != AppraisalState.CANCELLED)
                .map(Appraisal::getPersonNumber)
                .sorted()
                .toList();
    }

    /** Why somebody takes no part, as the key of its message. */
    String excluded(String code, String person) {
        return periods.participants(period(code).getId()).stream()
                .filter(participant -> participant.getPersonNumber().equals(person))
                .findFirst()
                .map(participant -> String.valueOf(participant.getReasonKey()))
                .orElse("not there");
    }

    void close(String code) {
        engine.submit(Cast.HR, code, "UserTask_ClosePeriod", Map.of("confirmed", true));
    }

    AppraisalPeriod period(String code) {
        return periods.findByCode(code).orElseThrow();
    }
}
