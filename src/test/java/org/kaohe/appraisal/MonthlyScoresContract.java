package org.kaohe.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Participant;
import org.springframework.beans.factory.annotation.Autowired;

abstract class MonthlyScoresContract extends OnCompany {

    @Autowired
    private MonthlyScores scores;

    @Autowired
    private MonthShares shares;

    @Test
    void a_month_appraised_twice_in_one_position_counts_with_its_first_score() {
        Appraisal first = result(company.participant(Company.TECHNICIAN, Company.SERVICE), "88.00");
        Appraisal second = result(company.participant(Company.TECHNICIAN, Company.SERVICE), "80.00");

        assertThat(scores.of(List.of(second, first))).containsExactly(new BigDecimal("88.00"));
    }

    @Test
    void the_list_of_months_says_which_of_two_appraisals_in_one_position_does_not_count_and_why() {
        Appraisal first = sealed(company.participant(Company.TECHNICIAN, Company.SERVICE), "88.00");
        Appraisal second = sealed(company.participant(Company.TECHNICIAN, Company.SERVICE), "80.00");
        Appraisal leads = sealed(
                company.inPeriod(second.getPeriodId(), Company.TECHNICIAN, Company.SERVICE, "repair-team-leader"),
                "70.00");
        List<AppraisalPeriod> periods = Stream.of(first, second)
                .map(found -> this.periods.find(found.getPeriodId()).orElseThrow())
                .toList();

        List<MonthShare> listed = shares.of(Company.TECHNICIAN, periods.get(0), periods, List.of(second, leads, first));

        assertThat(listed)
                .extracting(MonthShare::dossier, MonthShare::missingKey, MonthShare::missingArgs)
                .containsExactly(
                        tuple(null, "appraisal.month.second", List.of(second.getNumber(), first.getNumber())),
                        tuple(leads.getNumber(), null, List.of()),
                        tuple(first.getNumber(), null, List.of()));
        assertThat(MonthShare.dossiers(listed)).containsExactlyInAnyOrder(first.getNumber(), leads.getNumber());
    }

    @Test
    void several_positions_of_a_month_make_one_score_by_their_days() {
        Participant repairs = company.participant(Company.TECHNICIAN, Company.SERVICE);
        Participant leads =
                company.inPeriod(repairs.getPeriodId(), Company.TECHNICIAN, Company.SERVICE, "repair-team-leader");
        Appraisal first = result(repairs, "90.00");
        Appraisal second = result(leads, "80.00");
        assertThat(scores.of(List.of(first, second)))
                .as("nobody said when the position changed")
                .containsExactly(new BigDecimal("85.00"));

        company.execute(
                "update participant set position_from = ? where id = ?", LocalDate.of(2026, 11, 11), leads.getId());

        assertThat(scores.of(List.of(first, second)))
                .as("ten days of 90 and twenty of 80")
                .containsExactly(new BigDecimal("83.33"));
    }

    private Appraisal sealed(Participant participant, String official) {
        Appraisal opened = result(participant, official);
        company.execute("update appraisal set state = 'SEALED' where number = ?", opened.getNumber());
        return get(opened.getNumber());
    }

    private Appraisal result(Participant participant, String official) {
        String number = appraisals.open(participant);
        company.execute("update appraisal set official = ? where number = ?", new BigDecimal(official), number);
        return get(number);
    }
}
