package org.kaohe.outcome;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface OutcomeCaseRepository extends JpaRepository<OutcomeCase, Long> {

    Optional<OutcomeCase> findByNumber(String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from OutcomeCase c where c.number = :number")
    Optional<OutcomeCase> lockByNumber(String number);

    List<OutcomeCase> findByOriginPersonNumberOrderByOriginOpenedAtDescNumber(String personNumber);

    @Query("select c from OutcomeCase c where c.origin.personNumber = :person and c.origin.kind = :kind"
            + " and c.progress.state = org.kaohe.outcome.CaseState.OPEN")
    List<OutcomeCase> openOf(String person, OutcomeKind kind);

    List<OutcomeCase> findByOriginAppraisalNumberOrderByNumber(String appraisalNumber);

    List<OutcomeCase> findAllByOrderByOriginOpenedAtDescNumber();

    boolean existsByOriginPersonNumberAndOriginKindAndContentEndsOn(String person, OutcomeKind kind, LocalDate end);

    Optional<OutcomeCase> findFirstByOriginPersonNumberAndOriginKindAndContentEndsOnOrderByOriginOpenedAtDescIdDesc(
            String person, OutcomeKind kind, LocalDate end);

    boolean existsByNumber(String number);
}
