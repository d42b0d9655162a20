package org.kaohe.pay;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.Step;
import org.kaohe.appraisal.Worklists;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Participant;
import org.kaohe.period.ParticipantState;
import org.kaohe.period.PeriodState;
import org.kaohe.period.Periods;
import org.springframework.stereotype.Component;

/** The appraisals of a period that a payroll file still waits for. */
@Component
class Blockers implements OpenDecisions {

    private static final Set<Step> OBJECTED = EnumSet.of(Step.FORM_PANEL, Step.PANEL_DECISION, Step.HANDLE_OBJECTION);

    private final Periods periods;
    private final Worklists worklists;

    Blockers(Periods periods, Worklists worklists) {
        this.periods = periods;
        this.worklists = worklists;
    }

    @Override
    public List<Blocker> of(AppraisalPeriod period) {
        List<Blocker> found = new ArrayList<>();
        if (period.getState() == PeriodState.DRAFT || period.getState() == PeriodState.OPENING) {
            found.add(new Blocker(BlockReason.PERIOD_NOT_OPEN, null, null, null, null));
        }
        if (period.getState() != PeriodState.DRAFT) {
            periods.participants(period.getId()).stream()
                    .filter(Blockers::waits)
                    .map(waiting -> new Blocker(BlockReason.NOT_OPENED, null, waiting.getPersonNumber(), null, null))
                    .forEach(found::add);
        }
        worklists.ofPeriod(period.getId()).stream()
                .filter(appraisal -> appraisal.getState() != AppraisalState.CANCELLED)
                .flatMap(appraisal -> open(appraisal).map(reason -> blocker(reason, appraisal)).stream())
                .forEach(found::add);
        return found;
    }

    private static boolean waits(Participant participant) {
        return participant.getState() == ParticipantState.SELECTED || participant.getState() == ParticipantState.FAILED;
    }

    private static Optional<BlockReason> open(Appraisal appraisal) {
        if (appraisal.getState() == AppraisalState.OPEN) {
            boolean objected = OBJECTED.contains(appraisal.getStep());
            return Optional.of(objected ? BlockReason.OBJECTION : BlockReason.NOT_SEALED);
        }
        return appraisal.isRecognised() ? Optional.empty() : Optional.of(BlockReason.NOT_RECOGNISED);
    }

    private static Blocker blocker(BlockReason reason, Appraisal appraisal) {
        return new Blocker(reason, null, appraisal.getPersonNumber(), appraisal.getNumber(), appraisal.getStep());
    }
}
