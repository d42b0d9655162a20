package org.kaohe.signoff;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalAmended;
import org.kaohe.appraisal.AppraisalCancelled;
import org.kaohe.appraisal.AppraisalSealed;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.organisation.Role;
import org.kaohe.pay.Bonuses;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.PeriodClosed;
import org.kaohe.period.Periods;
import org.kaohe.period.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Opens the sign-off of a department's results by itself once the last of them is sealed, takes it back from the signers when
 * a result changes, and asks for a new one when a result changes after the last signature (002, R137).
 */
@Service
@Transactional
public class ResultSigning {

    /** After the bonuses, which the list shows. */
    private static final int LAST = Bonuses.SETTLED + 100;

    private final SignOffRepository signOffs;
    private final ResultLists lists;
    private final SigningDesk desk;
    private final SignerRule rule;
    private final Appraisals appraisals;
    private final Periods periods;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResultSigning(
            SignOffRepository signOffs,
            ResultLists lists,
            SigningDesk desk,
            SignerRule rule,
            Appraisals appraisals,
            Periods periods,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signOffs = signOffs;
        this.lists = lists;
        this.desk = desk;
        this.rule = rule;
        this.appraisals = appraisals;
        this.periods = periods;
        this.events = events;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    @Order(LAST)
    void on(AppraisalSealed sealed) {
        follow(sealed.number());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    @Order(LAST)
    void on(AppraisalCancelled cancelled) {
        follow(cancelled.number());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    @Order(LAST)
    void on(AppraisalAmended amended) {
        follow(amended.number());
    }

    /** Whoever was excluded after the others were sealed no longer keeps a list back. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    @Order(LAST)
    void on(PeriodClosed closed) {
        lists.of(periods.find(closed.periodId()).orElseThrow()).forEach(this::follow);
    }

    /** How every department stands that has to be signed in the period. */
    @Transactional(readOnly = true)
    public List<ResultStanding> of(AppraisalPeriod period) {
        return lists.of(period).stream()
                .filter(ResultList::needsSigning)
                .map(list -> new ResultStanding(list, latest(list)))
                .toList();
    }

    /** How the list that it is about stands now; empty for a sheet. */
    @Transactional(readOnly = true)
    public Optional<ResultStanding> of(SignOff found) {
        String department = found.getDepartmentCode();
        Long period = found.getPeriodId();
        return department == null || period == null
                ? Optional.empty()
                : periods.find(period)
                        .map(known -> lists.of(known, department))
                        .map(list -> new ResultStanding(list, found));
    }

    /** HR begins by hand, where the scheme asked for it only later or a sign-off was given up. */
    public Optional<Refusal> begin(long periodId, String department, String actor) {
        AppraisalPeriod period = periods.find(periodId).orElseThrow();
        ResultList list = lists.of(period, department);
        ResultStanding standing = new ResultStanding(list, latest(list));
        SigningTurn turn = new SigningTurn(made(list, actor));
        if (!rule.holds(actor, Role.HR)) {
            turn.refuse("", "hr-only");
        } else if (standing.isOpen()) {
            turn.refuse("", "open-already");
        } else if (standing.isSigned()) {
            turn.refuse("", "signed-already");
        } else {
            turn.problems().addAll(SignedResults.hindrances(list));
        }
        if (turn.clean()) {
            desk.open(turn.found());
        }
        return turn.answer();
    }

    private void follow(String appraisalNumber) {
        Appraisal appraisal = appraisals.find(appraisalNumber).orElseThrow();
        AppraisalPeriod period = periods.find(appraisal.getPeriodId()).orElseThrow();
        follow(lists.of(period, appraisal.getDepartmentCode()));
    }

    private void follow(ResultList list) {
        ResultStanding standing = new ResultStanding(list, latest(list));
        if (standing.latest() != null && standing.isOpen()) {
            takeBackWhatChanged(standing.latest(), list);
        } else if (list.needsSigning() && list.isComplete() && !standing.isCurrent()) {
            desk.open(made(list, null));
        }
    }

    /** The signers of this turn have another list before them than there is now. */
    private void takeBackWhatChanged(SignOff latest, ResultList list) {
        SignLink link = latest.getLink();
        if (link == null || link == SignLink.DRAW_UP || latest.getDigest().equals(list.digest())) {
            return;
        }
        desk.write(latest, link, SignAct.CHANGED, null, null);
        desk.back(latest);
        signOffs.flush();
        events.publishEvent(new SignOffMoved(latest.getNumber()));
    }

    private SignOff made(ResultList list, @Nullable String actor) {
        int count = signOffs.findByAboutOrderById(SignOff.about(list.period(), list.department()))
                        .size()
                + 1;
        return SignOff.ofResults(list, count, actor, ZonedDateTime.now(clock));
    }

    private @Nullable SignOff latest(ResultList list) {
        List<SignOff> all = signOffs.findByAboutOrderById(SignOff.about(list.period(), list.department()));
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }
}
