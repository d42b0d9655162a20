package org.kaohe.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.BroughtFigures;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.catalogue.Words;
import org.kaohe.organisation.Department;
import org.kaohe.organisation.People;
import org.kaohe.organisation.WorkingDays;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.PeriodClosed;
import org.kaohe.period.PeriodExtended;
import org.kaohe.period.PeriodFullyOpened;
import org.kaohe.period.PeriodState;
import org.kaohe.period.Periods;
import org.kaohe.period.PlannedDate;
import org.kaohe.period.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks each department that the sheets of a period name for its figures, once a period, and carries the request to its
 * end. Who answers is for {@link DataDesk} to say.
 */
@Service
@Transactional
public class DataRequests {

    /** A request that comes late is due two working days after it. */
    private static final int GRACE = 2;

    private static final int LONGEST_REASON = 2000;

    private final DataRequestRepository requests;
    private final DataDesk desk;
    private final DataTables tables;
    private final BroughtFigures brought;
    private final Periods periods;
    private final People people;
    private final WorkingDays workingDays;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DataRequests(
            DataRequestRepository requests,
            DataDesk desk,
            DataTables tables,
            BroughtFigures brought,
            Periods periods,
            People people,
            WorkingDays workingDays,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.desk = desk;
        this.tables = tables;
        this.brought = brought;
        this.periods = periods;
        this.people = people;
        this.workingDays = workingDays;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(PeriodFullyOpened opened) {
        ask(opened.periodId());
    }

    /** Asks whichever department of an open period has not been asked; repeated, it changes nothing. */
    public void ask(long periodId) {
        AppraisalPeriod period = periods.find(periodId).orElseThrow();
        LocalDate planned = period.due(PlannedDate.SELF);
        if (period.getState() != PeriodState.OPEN || planned == null) {
            return;
        }
        Map<String, Words> named = named(periodId);
        List<DataRequest> known = requests.findByPeriodIdOrderByNumber(periodId);
        known.forEach(request -> named.remove(request.getDepartmentZh()));
        LocalDate today = LocalDate.now(clock);
        LocalDate earliest = workingDays.plus(today, GRACE);
        int count = known.size();
        for (Words department : named.values()) {
            String number = period.getCode() + "-D" + ++count;
            String answering = people.departments().stream()
                    .filter(one -> one.getNameZh().equals(department.zh()))
                    .map(Department::getCode)
                    .findFirst()
                    .orElse(null);
            DataRequest request = requests.save(new DataRequest(
                    number, period, department, answering, today, planned.isBefore(earliest) ? earliest : planned));
            events.publishEvent(new DataAsked(number));
            tell(DataNews.What.ASKED, request, desk.told(request));
        }
    }

    /** The departments that sheets of the period name, by Chinese name, in the order of the appraisals. */
    private Map<String, Words> named(long periodId) {
        Map<String, Words> named = new LinkedHashMap<>();
        for (Appraisal appraisal : brought.waitingIn(periodId)) {
            for (SheetLine line : brought.askedOn(appraisal)) {
                Words department = line.judged().department();
                if (department != null) {
                    named.putIfAbsent(department.zh(), department);
                }
            }
        }
        return named;
    }

    public void bindInstance(String number, String processInstanceId) {
        lock(number).bind(processInstanceId);
    }

    @Transactional(readOnly = true)
    public Optional<DataRequest> find(String number) {
        return requests.findByNumber(number);
    }

    @Transactional(readOnly = true)
    public List<DataRequest> ofPeriod(long periodId) {
        return requests.findByPeriodIdOrderByNumber(periodId);
    }

    /** What waits for this person as a member of the department that answers, or of HR where none does. */
    @Transactional(readOnly = true)
    public List<DataRequest> waitingFor(String person) {
        return requests.findByStateOrderByDueOnAscNumberAsc(DataRequestState.OPEN).stream()
                .filter(request -> desk.told(request).contains(person))
                .toList();
    }

    /** HR gives an open request to a department of the organisation; null takes it back to HR. */
    public Optional<Refusal> assign(String number, @Nullable String department, String actor) {
        DataRequest request = lock(number);
        if (!desk.isHr(actor)) {
            return refused("", "hr-only");
        }
        if (!request.isOpen()) {
            return refused("", "ended");
        }
        if (department != null && people.department(department).isEmpty()) {
            return refused("department", "no-department", department);
        }
        request.answeredBy(department);
        events.publishEvent(new DataReassigned(number));
        tell(DataNews.What.ASKED, request, desk.told(request));
        return Optional.empty();
    }

    /** Ends a request once everything is there, or with a reason why nothing more comes. */
    public Optional<Refusal> end(String number, String actor, boolean noMore, @Nullable String reason) {
        DataRequest request = lock(number);
        if (!desk.mayAnswer(request, actor)) {
            return refused("", "not-yours");
        }
        if (!request.isOpen()) {
            return refused("", "ended");
        }
        int missing = tables.of(request).missing();
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        if (missing > 0 && !noMore) {
            return refused("noMore", "missing", String.valueOf(missing));
        }
        if (missing > 0 && why == null) {
            return refused("reason", "no-reason");
        }
        if (why != null && why.length() > LONGEST_REASON) {
            return refused("reason", "reason-too-long", String.valueOf(LONGEST_REASON));
        }
        request.end(
                missing == 0 ? DataRequestState.COMPLETE : DataRequestState.GIVEN_UP,
                missing == 0 ? null : why,
                actor,
                clock.instant());
        events.publishEvent(new DataAnswered(number));
        return Optional.empty();
    }

    @EventListener
    void on(PeriodClosed closed) {
        for (DataRequest request : requests.findByPeriodIdOrderByNumber(closed.periodId())) {
            if (request.isOpen()) {
                request.end(DataRequestState.OVER, null, null, clock.instant());
                events.publishEvent(new DataAnswered(request.getNumber()));
            }
        }
    }

    @EventListener
    void on(PeriodExtended extended) {
        if (extended.planned() != PlannedDate.SELF) {
            return;
        }
        for (DataRequest request : requests.findByPeriodIdOrderByNumber(extended.periodId())) {
            if (request.isOpen() && extended.due().isAfter(request.getDueOn())) {
                request.due(extended.due());
                requests.flush();
                events.publishEvent(new DataDueMoved(request.getNumber()));
            }
        }
    }

    /** Reminds whoever is to answer. */
    public void remind(String number) {
        DataRequest request = lock(number);
        tell(DataNews.What.DUE, request, desk.told(request));
    }

    /** Tells HR as well, which may bring the figures, too. */
    public void escalate(String number) {
        DataRequest request = lock(number);
        tell(DataNews.What.LATE, request, desk.toldLate(request));
    }

    private void tell(DataNews.What what, DataRequest request, List<String> told) {
        String department = request.getDepartmentZh() + " " + request.getDepartmentEn();
        events.publishEvent(new DataNews(what, request.getPeriodCode(), department, request.getDueOn(), told));
    }

    private DataRequest lock(String number) {
        return requests.lockByNumber(number)
                .orElseThrow(() -> new IllegalArgumentException("There is no request " + number));
    }

    private static Optional<Refusal> refused(String field, String key, String... args) {
        return Optional.of(Refusal.of(field, "figures.problem." + key, args));
    }
}
