package org.kaohe.schedule;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorkScheduleRepository extends JpaRepository<WorkSchedule, Long> {

    Optional<WorkSchedule> findByCurrentKey(String key);

    List<WorkSchedule> findByPersonNumberOrderByMonthCodeDescIdDesc(String person);
}
