package org.kaohe.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads and adds; there is nothing to change or to delete an entry with. */
interface PayEntries extends Repository<PayEntry, Long> {

    PayEntry saveAndFlush(PayEntry entry);

    boolean existsByEntryKey(String entryKey);

    Optional<PayEntry> findByPersonNumberAndBonusMonthAndBonusPosition(
            String personNumber, LocalDate bonusMonth, String bonusPosition);

    List<PayEntry> findByAppraisalNumberOrderBySequenceNumber(String appraisalNumber);

    List<PayEntry> findByPeriodCodeOrderByPersonNumberAscSequenceNumberAsc(String periodCode);

    List<PayEntry> findByPersonNumberOrderBySequenceNumber(String personNumber);

    List<PayEntry> findByKindOrderBySequenceNumberDesc(EntryKind kind);

    @Query("select coalesce(sum(e.amount), 0) from PayEntry e where e.periodCode = :periodCode")
    BigDecimal totalOf(String periodCode);

    @Query("select count(distinct e.personNumber) from PayEntry e where e.periodCode = :periodCode")
    long peopleOf(String periodCode);

    @Query("select coalesce(sum(e.amount), 0) from PayEntry e")
    BigDecimal total();

    long count();
}
