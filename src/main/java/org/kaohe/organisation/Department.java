package org.kaohe.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A department with its head and the leader in charge of it (分管领导). */
@Entity
public class Department {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "department_seq")
    @SequenceGenerator(name = "department_seq", sequenceName = "department_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    private String code;

    private String nameZh;

    private String nameEn;

    @Column(name = "head_number")
    private @Nullable String head;

    @Column(name = "leader_number")
    private @Nullable String leader;

    @SuppressWarnings("NullAway.Init")
    Department() {}

    Department(String code, String nameZh, String nameEn) {
        this.code = code;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
    }

    void rename(String nameZh, String nameEn) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
    }

    void headedBy(@Nullable String number) {
        head = number;
    }

    void answersTo(@Nullable String number) {
        leader = number;
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

    /** The head's number; null while the department has none. */
    public @Nullable String getHead() {
        return head;
    }

    /** The number of the leader in charge; null while there is none. */
    public @Nullable String getLeader() {
        return leader;
    }
}
