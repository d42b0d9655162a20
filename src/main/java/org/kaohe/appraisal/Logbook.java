package org.kaohe.appraisal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps every appraisal's history. It lives in our tables only: reasons in it never reach the engine or a log file. */
@Component("appraisalLogbook")
class Logbook {

    private final LogRepository rows;
    private final Json json;

    Logbook(LogRepository rows, Json json) {
        this.rows = rows;
        this.json = json;
    }

    void write(
            Appraisal appraisal,
            Instant at,
            @Nullable String actor,
            LogKind kind,
            @Nullable Step step,
            String... args) {
        rows.save(new LogRow(appraisal, at, actor, kind, step, json.write(List.of(args))));
    }
}
