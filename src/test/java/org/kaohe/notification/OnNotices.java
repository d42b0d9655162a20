package org.kaohe.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.kaohe.appraisal.OnCompany;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Every test begins with an empty outbox and looks at everything in it. */
@SpringBootTest(
        classes = NotificationSlice.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:notification;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.sql.init.mode=always",
            "spring.sql.init.encoding=UTF-8",
            "spring.sql.init.schema-locations=classpath:db/migration/V2__organisation.sql,"
                    + "classpath:db/migration/V3__catalogue.sql,classpath:db/migration/V4__period.sql,"
                    + "classpath:db/migration/V5__appraisal.sql,"
                    + "classpath:db/migration/V24__proposed_points.sql,"
                    + "classpath:db/migration/V24_1__appraised_again.sql,"
                    + "classpath:db/migration/V7__notification.sql,"
                    + "classpath:db/migration/V8__scheme.sql,"
                    + "classpath:db/migration/V9__outcome.sql,"
                    + "classpath:db/migration/V9_1__case_notices.sql,"
                    + "classpath:db/migration/V23__consent_round.sql,"
                    + "classpath:db/migration/V11__objection.sql,classpath:db/migration/V12__year_of_appraisals.sql,"
                    + "classpath:db/migration/V13__publishing_reason.sql,"
                    + "classpath:db/migration/V14__brought_figures.sql,"
                    + "classpath:db/migration/V16__sign_off_scheme.sql,classpath:db/migration/V16_2__sign_off_notices.sql,"
                    + "classpath:db/migration/V18__schedule_tables.sql,classpath:db/migration/V18_1__service_orders.sql,"
                    + "classpath:db/migration/V25__withdrawn_orders.sql,"
                    + "classpath:db/migration/V19__grade_of_staff.sql,"
                    + "classpath:db/migration/V21__months_of_result.sql,"
                    + "classpath:db/migration/V22__appraised_once.sql"
        })
abstract class OnNotices extends OnCompany {

    @Autowired
    protected Notices notices;

    @Autowired
    protected ApplicationEventPublisher publisher;

    @Autowired
    protected TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void emptyOutbox() {
        jdbc.update("delete from notice");
    }

    protected void execute(String sql, Object... args) {
        jdbc.update(sql, args);
    }

    /** Each as {@code 10007 STEP_ENTERED}, in the order they were added. */
    protected List<String> outbox() {
        return jdbc.queryForList("select recipient || ' ' || kind from notice order by id", String.class);
    }

    /** Everything that any notice holds, in one text. */
    protected String everyWord() {
        return jdbc.queryForList("select * from notice").toString();
    }

    /** As stored. */
    protected Instant readAt(long id) {
        OffsetDateTime read = jdbc.queryForObject("select read_at from notice where id = ?", OffsetDateTime.class, id);
        return Objects.requireNonNull(read).toInstant();
    }

    protected Notice onlyNotice(String recipient) {
        List<Notice> unread = notices.unreadFor(recipient);
        if (unread.size() != 1) {
            throw new AssertionError(recipient + " has " + unread.size() + " unread notices");
        }
        return unread.get(0);
    }
}
