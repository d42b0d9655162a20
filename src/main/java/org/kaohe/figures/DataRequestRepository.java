package org.kaohe.figures;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DataRequestRepository extends JpaRepository<DataRequest, Long> {

    Optional<DataRequest> findByNumber(String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from DataRequest r where r.number = :number")
    Optional<DataRequest> lockByNumber(String number);

    List<DataRequest> findByPeriodIdOrderByNumber(long periodId);

    List<DataRequest> findByStateOrderByDueOnAscNumberAsc(DataRequestState state);
}
