package org.kaohe.appraisal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface AppraisalRepository extends JpaRepository<Appraisal, Long> {

    Optional<Appraisal> findByNumber(String number);

    Optional<Appraisal> findByFrozenParticipantId(long participantId);

    int countByFrozenPeriodIdAndFrozenPersonNumber(long periodId, String personNumber);

    List<Appraisal> findByFrozenPersonNumberOrderByFrozenOpenedAtDescNumber(String personNumber);

    List<Appraisal> findByFrozenPeriodIdOrderByNumber(long periodId);

    List<Appraisal> findByFrozenSuperiorOrderByFrozenOpenedAtDescNumber(String superior);
}
