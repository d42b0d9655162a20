package org.kaohe.signoff;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SignOffRepository extends JpaRepository<SignOff, Long> {

    Optional<SignOff> findByNumber(String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SignOff s where s.number = :number")
    Optional<SignOff> lockByNumber(String number);

    List<SignOff> findByAboutOrderById(String about);

    List<SignOff> findByStateOrderByDueOnAscNumberAsc(SignOffState state);

    List<SignOff> findTop200ByOrderByIdDesc();
}
