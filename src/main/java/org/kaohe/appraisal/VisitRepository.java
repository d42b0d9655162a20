package org.kaohe.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kaohe.organisation.Role;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VisitRepository extends JpaRepository<Visit, Long> {

    Optional<Visit> findByAppraisalAndEntry(Appraisal appraisal, int entry);

    List<Visit> findByAppraisalOrderByEntry(Appraisal appraisal);

    @Query(
            "select v from Visit v join fetch v.appraisal a where v.completedAt is null and a.frozen.periodId = :periodId"
                    + " order by v.deadline.due, a.number")
    List<Visit> openInPeriod(long periodId, Limit limit);

    @Query(
            "select v from Visit v join fetch v.appraisal a where v.completedAt is null order by v.deadline.due, a.number")
    List<Visit> open(Limit limit);

    @Query("select v from Visit v join fetch v.appraisal a where v.completedAt is null"
            + " and (v.assignee = :person or v.groupRole in :roles or :person member of v.added)"
            + " order by v.deadline.due, a.number")
    List<Visit> openFor(String person, Collection<Role> roles);
}
