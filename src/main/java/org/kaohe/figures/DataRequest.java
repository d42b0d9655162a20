package org.kaohe.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.Words;
import org.kaohe.period.AppraisalPeriod;

/** One department is asked for its figures of one period. */
@Entity
@Table(name = "data_request")
public class DataRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "data_request_seq")
    @SequenceGenerator(name = "data_request_seq", sequenceName = "data_request_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    private String number;
    private long periodId;
    private String periodCode;
    private String departmentZh;
    private String departmentEn;
    private @Nullable String answering;
    private LocalDate askedOn;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private DataRequestState state = DataRequestState.OPEN;

    private @Nullable String processInstanceId;
    private @Nullable String reason;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    DataRequest() {}

    DataRequest(
            String number,
            AppraisalPeriod period,
            Words department,
            @Nullable String answering,
            LocalDate asked,
            LocalDate due) {
        this.number = number;
        this.periodId = period.getId();
        this.periodCode = period.getCode();
        this.departmentZh = department.zh();
        this.departmentEn = department.en();
        this.answering = answering;
        this.askedOn = asked;
        this.dueOn = due;
    }

    void bind(String instance) {
        if (processInstanceId != null && !processInstanceId.equals(instance)) {
            throw new IllegalStateException(number + " already belongs to another process instance");
        }
        processInstanceId = instance;
    }

    void answeredBy(@Nullable String department) {
        answering = department;
    }

    void due(LocalDate day) {
        dueOn = day;
    }

    void end(DataRequestState how, @Nullable String why, @Nullable String actor, Instant now) {
        state = how;
        reason = why;
        endedBy = actor;
        endedAt = now;
    }

    /** Business key of its process instance, such as {@code 2026M11-D1}. */
    public String getNumber() {
        return number;
    }

    public long getPeriodId() {
        return periodId;
    }

    public String getPeriodCode() {
        return periodCode;
    }

    /** The department as the sheets call it. */
    public String getDepartmentZh() {
        return departmentZh;
    }

    public String getDepartmentEn() {
        return departmentEn;
    }

    /** Code of the organisation's department whose members answer; null when HR does. */
    public @Nullable String getAnswering() {
        return answering;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public DataRequestState getState() {
        return state;
    }

    public boolean isOpen() {
        return state == DataRequestState.OPEN;
    }

    public @Nullable String getProcessInstanceId() {
        return processInstanceId;
    }

    /** Why nothing more comes. */
    public @Nullable String getReason() {
        return reason;
    }

    public @Nullable String getEndedBy() {
        return endedBy;
    }

    public @Nullable Instant getEndedAt() {
        return endedAt;
    }
}
