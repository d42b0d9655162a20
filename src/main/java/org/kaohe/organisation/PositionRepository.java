package org.kaohe.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PositionRepository extends Repository<Position, Long> {

    Optional<Position> findByCode(String code);

    List<Position> findAllByOrderByCode();

    Position save(Position position);
}
