package org.kaohe.period;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SchemeRepository extends Repository<Scheme, Integer> {

    Optional<Scheme> findFirstByYearLessThanEqualOrderByYearDesc(int year);

    Scheme save(Scheme scheme);
}
