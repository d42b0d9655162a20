package org.kaohe.period;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ParticipantRepository extends Repository<Participant, Long> {

    Optional<Participant> findById(Long id);

    List<Participant> findByPeriodIdOrderByPersonNumber(long periodId);

    List<Participant> findByIdIn(Set<Long> ids);

    List<Participant> findByPeriodIdAndStateOrderByPersonNumber(long periodId, ParticipantState state);

    List<Participant> findByPeriodIdAndChunkAndStateOrderByPersonNumber(
            long periodId, int chunk, ParticipantState state);

    List<Participant> findByPeriodIdInOrderById(Collection<Long> periodIds);

    List<Participant> findByPeriodIdInAndPersonNumberOrderById(Collection<Long> periodIds, String personNumber);

    @Query("select coalesce(max(p.chunk), 0) from Participant p where p.periodId = :periodId")
    int lastChunk(long periodId);

    @Query(
            """
            select p.state as state, count(p) as people, count(p.doneAt) as sealed,
              count(case when p.doneAt is not null and p.cancelled = true then 1 end) as cancelled
            from Participant p where p.periodId = :periodId group by p.state""")
    List<StateCount> count(long periodId);

    /** Who is appraised in other periods of this kind for some of the days; cancelled appraisals do not count. */
    @Query(
            """
            select p from Participant p, AppraisalPeriod a
            where a.id = p.periodId and a.kind = :kind and a.id <> :periodId and a.fromDate <= :to and a.toDate >= :from
              and p.state = org.kaohe.period.ParticipantState.OPENED and p.cancelled = false
            order by a.id, p.id""")
    List<Participant> findAppraisedBeside(long periodId, PeriodKind kind, LocalDate from, LocalDate to);

    <S extends Participant> List<S> saveAll(Iterable<S> participants);

    /** How many are in a state, and how many of them are sealed, and sealed as cancelled. */
    interface StateCount {
        ParticipantState getState();

        long getPeople();

        long getSealed();

        long getCancelled();
    }

    /** The people appraised in any period of this kind that lies within the days. */
    @Query(
            "select distinct p.personNumber from Participant p, AppraisalPeriod a where a.id = p.periodId and a.kind = :kind"
                    + " and a.fromDate >= :from and a.toDate <= :to and p.state = org.kaohe.period.ParticipantState.OPENED")
    Set<String> findOpenedIn(PeriodKind kind, LocalDate from, LocalDate to);
}
