package org.kaohe.process.engine;

import org.kaohe.process.StartUp;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Uses the lock row that the engine itself starts up by. */
@Component
class EngineStartUp implements StartUp {

    private final JdbcTemplate jdbc;

    EngineStartUp(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void oneNodeAtATime() {
        jdbc.queryForList("select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'startup.lock' for update");
    }
}
