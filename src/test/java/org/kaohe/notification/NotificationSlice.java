package org.kaohe.notification;

import org.kaohe.appraisal.DomainSlice;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The domain with its notices on a real database, without the engine and without pages. */
@Import({
    DomainSlice.class,
    Outbox.class,
    Awaited.class,
    StepNotices.class,
    EndNotices.class,
    OrderNotices.class,
    PeriodNotices.class,
    CaseNotices.class,
    Notices.class
})
@EntityScan("org.kaohe.notification")
@EnableJpaRepositories("org.kaohe.notification")
class NotificationSlice {}
