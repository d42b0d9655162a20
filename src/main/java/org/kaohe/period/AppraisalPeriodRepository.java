package org.kaohe.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AppraisalPeriodRepository extends Repository<AppraisalPeriod, Long> {

    Optional<AppraisalPeriod> findById(Long id);

    Optional<AppraisalPeriod> findByCode(String code);

    @Query("select distinct p from AppraisalPeriod p left join fetch p.departments order by p.fromDate desc, p.id desc")
    List<AppraisalPeriod> findAllPeriods();

    List<AppraisalPeriod> findByKindAndFromDate(PeriodKind kind, LocalDate fromDate);

    List<AppraisalPeriod> findByKindAndFromDateGreaterThanEqualAndToDateLessThanEqualOrderByFromDateAscIdAsc(
            PeriodKind kind, LocalDate from, LocalDate to);

    List<AppraisalPeriod> findByKindAndFromDateLessThanEqualAndToDateGreaterThanEqual(
            PeriodKind kind, LocalDate from, LocalDate to);

    AppraisalPeriod save(AppraisalPeriod period);
}
