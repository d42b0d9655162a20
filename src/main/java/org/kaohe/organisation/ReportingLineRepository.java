package org.kaohe.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportingLineRepository extends Repository<ReportingLine, Long> {

    @Query(
            """
            select l.superior from ReportingLine l
            where l.person = :person and l.from <= :on and (l.until is null or l.until > :on)""")
    Optional<String> findSuperior(String person, LocalDate on);

    @Query("select l from ReportingLine l where l.from <= :on and (l.until is null or l.until > :on)")
    List<ReportingLine> findOn(LocalDate on);

    @Query(
            """
            select p.number from ReportingLine l, Person p
            where p.number = l.person and l.superior = :superior
              and l.from <= :on and (l.until is null or l.until > :on)
              and p.hireDate <= :on and p.stage <> org.kaohe.organisation.Stage.LEFT
              and (p.stage <> org.kaohe.organisation.Stage.LEAVING or p.contractEnd is null or p.contractEnd >= :on)
            order by p.number""")
    List<String> findReports(String superior, LocalDate on);

    @Query("select l from ReportingLine l order by l.person, l.from")
    List<ReportingLine> findAllLines();

    ReportingLine save(ReportingLine line);
}
