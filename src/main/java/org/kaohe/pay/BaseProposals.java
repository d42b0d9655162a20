package org.kaohe.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.Worklists;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Stage;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Periods;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes next year's bonus bases from the annual results and HR's table. The annual result is the sealed one of a period
 * that reaches from the first to the last day of the year; of several of a person the latest counts.
 */
@Service
@Transactional(readOnly = true)
public class BaseProposals {

    private final Periods periods;
    private final Worklists worklists;
    private final People people;
    private final BonusBases bases;
    private final BaseTable table;

    BaseProposals(Periods periods, Worklists worklists, People people, BonusBases bases, BaseTable table) {
        this.periods = periods;
        this.worklists = worklists;
        this.people = people;
        this.bases = bases;
        this.table = table;
    }

    /** For everybody with an annual result who has not left, by person number; the base is the one at the year's end. */
    public List<BaseProposal> of(int year) {
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        Map<String, BigDecimal> percents = table.percents();
        Map<String, Appraisal> results = new TreeMap<>();
        periods.all().stream()
                .filter(period -> spans(period, year))
                .sorted((one, other) -> Long.compare(one.getId(), other.getId()))
                .flatMap(period -> worklists.ofPeriod(period.getId()).stream())
                .filter(result -> result.getState() == AppraisalState.SEALED && result.isRecognised())
                .forEach(result -> results.put(result.getPersonNumber(), result));
        return results.values().stream()
                .flatMap(result -> proposal(result, last, percents).stream())
                .toList();
    }

    private Optional<BaseProposal> proposal(Appraisal result, LocalDate last, Map<String, BigDecimal> percents) {
        String person = result.getPersonNumber();
        BigDecimal score = result.getOfficial();
        boolean here = people.find(person)
                .filter(known -> known.getStage() != Stage.LEFT)
                .isPresent();
        if (score == null || !here) {
            return Optional.empty();
        }
        return Optional.of(BaseProposal.of(
                person, result.getNumber(), score, result.getGrade(), bases.on(person, last), percents));
    }

    private static boolean spans(AppraisalPeriod period, int year) {
        return period.getFromDate().equals(LocalDate.of(year, Month.JANUARY, 1))
                && period.getToDate().equals(LocalDate.of(year, Month.DECEMBER, 31));
    }
}
