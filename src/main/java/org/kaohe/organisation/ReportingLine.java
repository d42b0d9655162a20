package org.kaohe.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who somebody reports to for a stretch of days; lines of one person never overlap. */
@Entity
class ReportingLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reporting_line_seq")
    @SequenceGenerator(name = "reporting_line_seq", sequenceName = "reporting_line_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "person_number")
    private String person;

    @Column(name = "superior_number")
    private String superior;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "until_date")
    private @Nullable LocalDate until;

    @SuppressWarnings("NullAway.Init")
    ReportingLine() {}

    ReportingLine(String person, Span span) {
        this.person = person;
        this.superior = span.superior();
        this.from = span.from();
        this.until = span.until();
    }

    void become(Span span) {
        superior = span.superior();
        from = span.from();
        until = span.until();
    }

    Span span() {
        return new Span(superior, from, until);
    }

    String person() {
        return person;
    }

    String superior() {
        return superior;
    }
}
