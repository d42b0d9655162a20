package org.kaohe.appraisal;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One brought figure; a later one takes its place. */
@Entity
@Table(name = "brought_figure")
class BroughtRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "brought_figure_seq")
    @SequenceGenerator(name = "brought_figure_seq", sequenceName = "brought_figure_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Appraisal appraisal;

    private String lineCode;
    private String inputKey;
    private BigDecimal figure;
    private String department;
    private String broughtBy;
    private Instant broughtAt;

    @SuppressWarnings("NullAway.Init")
    BroughtRow() {}

    @SuppressWarnings("NullAway.Init")
    BroughtRow(Appraisal appraisal, BroughtFigure brought) {
        this.appraisal = appraisal;
        this.lineCode = brought.line();
        this.inputKey = brought.input();
        become(brought);
    }

    void become(BroughtFigure brought) {
        figure = brought.figure();
        department = brought.department();
        broughtBy = brought.broughtBy();
        broughtAt = brought.broughtAt();
    }

    boolean isOf(String line, String input) {
        return lineCode.equals(line) && inputKey.equals(input);
    }

    boolean says(BigDecimal other) {
        return figure.compareTo(other) == 0;
    }

    String number() {
        return appraisal.getNumber();
    }

    BroughtFigure view() {
        BigDecimal plain = figure.stripTrailingZeros();
        return new BroughtFigure(
                lineCode, inputKey, plain.scale() < 0 ? plain.setScale(0) : plain, department, broughtBy, broughtAt);
    }
}
