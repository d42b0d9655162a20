package org.kaohe.process.engine;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one node at a time do what a new installation needs once, by the engine's own start-up lock row. */
@Component
public class OnceAtATime {

    private final JdbcTemplate jdbc;

    OnceAtATime(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for the lock and holds it until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        jdbc.queryForList("select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'startup.lock' for update");
    }
}
