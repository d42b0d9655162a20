package org.kaohe.signoff;

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
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Assignment;
import org.kaohe.catalogue.ResultChain;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.organisation.Role;
import org.kaohe.period.AppraisalPeriod;

/**
 * A sheet version, or a department's results of a period, on the way through a chain of signatures (000, R029; 002, R137). It
 * waits at one link at a time. A refusal ends the turn and brings it back to whoever drew it up, who begins another turn or
 * gives it up.
 */
@Entity
@Table(name = "sign_off")
public class SignOff {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_off_seq")
    @SequenceGenerator(name = "sign_off_seq", sequenceName = "sign_off_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    private String number;

    @Enumerated(EnumType.STRING)
    private SignOffKind kind;

    private @Nullable Long sheetVersionId;
    private @Nullable Long periodId;
    private @Nullable String departmentCode;
    private String about;

    /** What it is about, while it is open: unique, so that two nodes cannot lay one thing before the signers twice. */
    private @Nullable String liveAbout;

    @Enumerated(EnumType.STRING)
    private ResultChain chain;

    @Enumerated(EnumType.STRING)
    private SignOffState state = SignOffState.OPEN;

    @Enumerated(EnumType.STRING)
    private @Nullable SignLink link;

    private int turn = 1;
    private @Nullable String drawer;
    private @Nullable String signer;

    @Enumerated(EnumType.STRING)
    private @Nullable Role signerRole;

    private LocalDate enteredOn;
    private LocalDate dueOn;
    private String digest;
    private @Nullable String reason;
    private @Nullable String openedBy;
    private Instant openedAt;
    private @Nullable Instant endedAt;
    private @Nullable String processInstanceId;

    @SuppressWarnings("NullAway.Init")
    SignOff() {}

    private SignOff(
            SignOffKind kind,
            String about,
            int count,
            ResultChain chain,
            String digest,
            @Nullable String actor,
            ZonedDateTime now) {
        this.kind = kind;
        this.about = about;
        this.liveAbout = about;
        this.number = about + "-S" + count;
        this.chain = chain;
        this.digest = digest;
        this.openedBy = actor;
        this.openedAt = now.toInstant();
        this.enteredOn = now.toLocalDate();
        this.dueOn = enteredOn;
    }

    static SignOff ofSheet(SheetVersion sheet, int count, String actor, ZonedDateTime now) {
        SignOff made =
                new SignOff(SignOffKind.SHEET, about(sheet), count, ResultChain.THREE, sheet.getSha256(), actor, now);
        made.sheetVersionId = sheet.getId();
        made.drawer = actor;
        return made;
    }

    static SignOff ofResults(ResultList list, int count, @Nullable String actor, ZonedDateTime now) {
        String about = about(list.period(), list.department());
        SignOff made = new SignOff(SignOffKind.RESULTS, about, count, list.chain(), list.digest(), actor, now);
        made.periodId = list.period().getId();
        made.departmentCode = list.department();
        return made;
    }

    static String about(SheetVersion sheet) {
        return sheet.getCode() + "-v" + sheet.getVersion();
    }

    static String about(AppraisalPeriod period, String department) {
        return period.getCode() + "-" + department;
    }

    void bind(String instance) {
        if (processInstanceId != null && !processInstanceId.equals(instance)) {
            throw new IllegalStateException(number + " already belongs to another process instance");
        }
        processInstanceId = instance;
    }

    void enter(SignLink next, Assignment assignment, LocalDate today, LocalDate due) {
        link = next;
        signer = assignment.person();
        signerRole = assignment.group();
        enteredOn = today;
        dueOn = due;
    }

    /** What the signers of this turn have before them. */
    void shows(String content) {
        digest = content;
    }

    void drawnUpBy(String actor) {
        drawer = actor;
    }

    /** Why in spite of a sheet's warnings; what was given first stays, what is said at a later turn is in the history. */
    void because(@Nullable String given) {
        reason = reason == null ? given : reason;
    }

    void nextTurn() {
        turn++;
    }

    void end(SignOffState how, Instant now) {
        state = how;
        link = null;
        signer = null;
        signerRole = null;
        liveAbout = null;
        endedAt = now;
    }

    /** Business key of its process instance, such as {@code 2026M11-after-sales-S1} or {@code repair-technician-v2-S1}. */
    public String getNumber() {
        return number;
    }

    public SignOffKind getKind() {
        return kind;
    }

    public @Nullable Long getSheetVersionId() {
        return sheetVersionId;
    }

    public @Nullable Long getPeriodId() {
        return periodId;
    }

    public @Nullable String getDepartmentCode() {
        return departmentCode;
    }

    public ResultChain getChain() {
        return chain;
    }

    public SignOffState getState() {
        return state;
    }

    public boolean isOpen() {
        return state == SignOffState.OPEN;
    }

    /** The link it waits at; null once it has ended. */
    public @Nullable SignLink getLink() {
        return link;
    }

    /** Counted from 1; one more after every refusal. */
    public int getTurn() {
        return turn;
    }

    /** Who drew it up; null while only the application has. */
    public @Nullable String getDrawer() {
        return drawer;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Whom it waits for; nobody once it has ended. */
    public Assignment getAssignment() {
        return new Assignment(signer, signerRole, List.of());
    }

    /** SHA-256 of what lies before the signers, 64 hexadecimal digits. */
    public String getDigest() {
        return digest;
    }

    /** Why in spite of a sheet's warnings. */
    public @Nullable String getReason() {
        return reason;
    }

    public @Nullable String getOpenedBy() {
        return openedBy;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public @Nullable Instant getEndedAt() {
        return endedAt;
    }

    public @Nullable String getProcessInstanceId() {
        return processInstanceId;
    }
}
