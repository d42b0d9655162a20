package org.kaohe.schedule;

import org.kaohe.appraisal.DomainSlice;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The domain with work schedules, on a real database, without the engine and without pages. */
@Import({DomainSlice.class, WorkSchedules.class, ScheduleAppraisals.class})
@EntityScan("org.kaohe.schedule")
@EnableJpaRepositories("org.kaohe.schedule")
class ScheduleSlice {}
