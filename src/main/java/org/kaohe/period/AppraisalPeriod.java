package org.kaohe.period;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A stretch of time for which people are appraised, from draft to closed. */
@Entity
public class AppraisalPeriod {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appraisal_period_seq")
    @SequenceGenerator(name = "appraisal_period_seq", sequenceName = "appraisal_period_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    private String code;

    @Enumerated(EnumType.STRING)
    private PeriodKind kind;

    private LocalDate fromDate;

    private LocalDate toDate;

    private LocalDate asOf;

    @Enumerated(EnumType.STRING)
    private PeriodState state;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "period_department", joinColumns = @JoinColumn(name = "period_id"))
    @Column(name = "department_code")
    private Set<String> departments = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "period_person", joinColumns = @JoinColumn(name = "period_id"))
    @Column(name = "person_number")
    private Set<String> people = new HashSet<>();

    @Embedded
    private @Nullable PlannedDates dates;

    private String draftedBy;

    private Instant draftedAt;

    private @Nullable String openedBy;

    private @Nullable String closedBy;

    private @Nullable Instant closedAt;

    private boolean discarded;

    private @Nullable String processInstanceId;

    @SuppressWarnings("NullAway.Init")
    AppraisalPeriod() {}

    AppraisalPeriod(String code, Draft draft, String actor, Instant now) {
        this.code = code;
        this.kind = draft.kind();
        this.fromDate = kind.from(draft.month());
        this.toDate = kind.to(draft.month());
        this.asOf = draft.asOf();
        this.people.addAll(draft.people());
        this.state = PeriodState.DRAFT;
        this.draftedBy = actor;
        this.draftedAt = now;
    }

    void bind(String instance) {
        if (processInstanceId != null && !processInstanceId.equals(instance)) {
            throw new IllegalStateException(code + " already belongs to process instance " + processInstanceId);
        }
        processInstanceId = instance;
    }

    void confirm(PeriodPlan plan, String actor) {
        expect(PeriodState.DRAFT);
        departments.addAll(plan.departments());
        dates = new PlannedDates(plan);
        openedBy = actor;
        state = PeriodState.OPENING;
    }

    /** Whether this is the first call. */
    boolean allOpened() {
        boolean first = state == PeriodState.OPENING;
        state = first ? PeriodState.OPEN : state;
        return first;
    }

    void extend(PlannedDate planned, LocalDate due) {
        Objects.requireNonNull(dates).move(planned, due);
    }

    void discard(String actor, Instant now) {
        expect(PeriodState.DRAFT);
        discarded = true;
        close(actor, now);
    }

    void close(String actor, Instant now) {
        state = PeriodState.CLOSED;
        closedBy = actor;
        closedAt = now;
    }

    private void expect(PeriodState expected) {
        if (state != expected) {
            throw new IllegalStateException(code + " is " + state + ", not " + expected);
        }
    }

    public long getId() {
        return Objects.requireNonNull(id);
    }

    /** Unique, such as "2026M11"; a period repeated after the first was closed is "2026M11-2". */
    public String getCode() {
        return code;
    }

    public PeriodKind getKind() {
        return kind;
    }

    /** The first day appraised. */
    public LocalDate getFromDate() {
        return fromDate;
    }

    /** The last day appraised. */
    public LocalDate getToDate() {
        return toDate;
    }

    /** The day whose people, positions and superiors count. */
    public LocalDate getAsOf() {
        return asOf;
    }

    public PeriodState getState() {
        return state;
    }

    /** Codes of the departments that take part; empty in a draft. */
    public Set<String> getDepartments() {
        return Set.copyOf(departments);
    }

    /** Numbers of the people it is about; empty when everybody in its departments may take part. */
    public Set<String> getPeople() {
        return Set.copyOf(people);
    }

    /** The date planned for these steps; null in a draft and known ever after. */
    public @Nullable LocalDate due(PlannedDate planned) {
        return dates == null ? null : dates.of(planned);
    }

    public String getDraftedBy() {
        return draftedBy;
    }

    /** Who confirmed the period. */
    public @Nullable String getOpenedBy() {
        return openedBy;
    }

    public @Nullable String getClosedBy() {
        return closedBy;
    }

    public @Nullable Instant getClosedAt() {
        return closedAt;
    }

    /** Whether the period was given up as a draft: it is closed and nothing was ever opened. */
    public boolean isDiscarded() {
        return discarded;
    }

    public @Nullable String getProcessInstanceId() {
        return processInstanceId;
    }

    /** Message key of the period's name, to be filled with {@link #getTitleArgs()}. */
    public String getTitleKey() {
        return kind.titleKey();
    }

    public List<String> getTitleArgs() {
        return kind.titleArgs(fromDate);
    }
}
