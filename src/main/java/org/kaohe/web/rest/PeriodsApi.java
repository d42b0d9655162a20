package org.kaohe.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Worklists;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Participant;
import org.kaohe.period.Periods;
import org.kaohe.period.Reasons;
import org.kaohe.web.access.NotAllowed;
import org.kaohe.web.access.NotFound;
import org.kaohe.web.access.Viewer;
import org.kaohe.web.access.Viewers;
import org.kaohe.web.text.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Periods, for HR. */
@RestController
@RequestMapping("/api/periods")
@Tag(name = "periods")
class PeriodsApi {

    private final Periods periods;
    private final Worklists worklists;
    private final Viewers viewers;
    private final Reasons reasons;
    private final Texts texts;

    PeriodsApi(Periods periods, Worklists worklists, Viewers viewers, Reasons reasons, Texts texts) {
        this.periods = periods;
        this.worklists = worklists;
        this.viewers = viewers;
        this.reasons = reasons;
        this.texts = texts;
    }

    @GetMapping("/{id}")
    @Operation(summary = "One period: participants, progress and what waits for whom; HR only")
    PeriodAnswer one(@PathVariable("id") long id, Principal caller) {
        if (viewers.of(caller).filter(Viewer::hr).isEmpty()) {
            throw new NotAllowed();
        }
        AppraisalPeriod period = periods.find(id).orElseThrow(NotFound::new);
        return PeriodAnswer.of(
                period, periods.progress(id), periods.participants(id), worklists.openTasksOf(id), this::reason);
    }

    private @Nullable String reason(Participant participant) {
        String key = participant.getReasonKey();
        return key == null ? null : texts.of(key, reasons.args(key, participant.getReasonArgs()));
    }
}
