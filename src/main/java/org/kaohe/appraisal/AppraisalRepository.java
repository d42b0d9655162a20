package org.kaohe.appraisal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AppraisalRepository extends JpaRepository<Appraisal, Long> {

    Optional<Appraisal> findByNumber(String number);

    /** Waits for whoever is changing it; one that was read before and has changed since is an optimistic lock failure. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Appraisal a where a.number = :number")
    Optional<Appraisal> lockByNumber(String number);

    /** One for every attempt, the latest first; all but the latest are cancelled. */
    List<Appraisal> findByFrozenParticipantIdOrderByFrozenAttemptDesc(long participantId);

    List<Appraisal> findByFrozenPersonNumberAndFrozenPeriodIdInOrderByNumber(
            String personNumber, Collection<Long> periodIds);

    int countByFrozenPeriodIdAndFrozenPersonNumber(long periodId, String personNumber);

    List<Appraisal> findByFrozenPersonNumberOrderByFrozenOpenedAtDescNumber(String personNumber);

    List<Appraisal> findByFrozenPeriodIdOrderByNumber(long periodId);

    List<Appraisal> findByFrozenSuperiorOrderByFrozenOpenedAtDescNumber(String superior);
}
