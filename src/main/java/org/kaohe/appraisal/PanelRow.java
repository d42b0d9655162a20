package org.kaohe.appraisal;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people who answer an objection, and what they decided; once an appraisal. */
@Entity
@Table(name = "appraisal_panel")
class PanelRow {

    private static final String SEPARATOR = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appraisal_panel_seq")
    @SequenceGenerator(name = "appraisal_panel_seq", sequenceName = "appraisal_panel_seq", allocationSize = 50)
    private @Nullable Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private Appraisal appraisal;

    private String members;
    private String formedBy;
    private Instant formedAt;
    private @Nullable Boolean upheld;
    private @Nullable String reason;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    PanelRow() {}

    PanelRow(Appraisal appraisal, List<String> members, String formedBy, Instant formedAt) {
        this.appraisal = appraisal;
        this.members = String.join(SEPARATOR, members);
        this.formedBy = formedBy;
        this.formedAt = formedAt;
    }

    void decide(boolean changed, String why, String by, Instant now) {
        upheld = changed;
        reason = why;
        decidedBy = by;
        decidedAt = now;
    }

    /** The first one leads. */
    List<String> members() {
        return List.of(members.split(SEPARATOR));
    }

    PanelFile view() {
        return new PanelFile(members(), formedBy, formedAt, upheld, reason, decidedBy, decidedAt);
    }
}
