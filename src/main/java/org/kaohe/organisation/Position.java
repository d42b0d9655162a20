package org.kaohe.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A kind of work, such as repair technician (维修技工); the published sheet hangs on its code. */
@Entity
@Table(name = "job_position")
public class Position {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "job_position_seq")
    @SequenceGenerator(name = "job_position_seq", sequenceName = "job_position_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    private String code;

    private String nameZh;

    private String nameEn;

    @SuppressWarnings("NullAway.Init")
    Position() {}

    Position(String code, String nameZh, String nameEn) {
        this.code = code;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
    }

    void rename(String nameZh, String nameEn) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
    }

    boolean isNamed(String zh, String en) {
        return Objects.equals(nameZh, zh) && Objects.equals(nameEn, en);
    }

    public String getCode() {
        return code;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }
}
