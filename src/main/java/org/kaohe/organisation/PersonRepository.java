package org.kaohe.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every query fetches the roles with the people, so that a list of 10,000 stays one statement. */
interface PersonRepository extends Repository<Person, Long> {

    @Query("select p from Person p left join fetch p.roles where p.number = :number")
    Optional<Person> findByNumber(String number);

    @Query("select distinct p from Person p left join fetch p.roles order by p.number")
    List<Person> findAllPeople();

    @Query(
            """
            select distinct p from Person p left join fetch p.roles
            where p.hireDate <= :on and p.stage <> org.kaohe.organisation.Stage.LEFT
              and (p.stage <> org.kaohe.organisation.Stage.LEAVING or p.contractEnd is null or p.contractEnd >= :on)
            order by p.number""")
    List<Person> findEmployedOn(LocalDate on);

    @Query(
            """
            select p.number from Person p
            where :role member of p.roles and p.stage <> org.kaohe.organisation.Stage.LEFT
            order by p.number""")
    List<String> findHoldersOf(Role role);

    Person save(Person person);

    void flush();
}
