package org.kaohe.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who works, or worked, in the company. The number is opaque digits and at the same time the login. */
@Entity
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "person_number")
    private String number;

    @Column(name = "person_name")
    private String name;

    private String departmentCode;

    private String positionCode;

    private @Nullable String grade;

    private LocalDate hireDate;

    private @Nullable LocalDate contractEnd;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private BigDecimal bonusBase;

    private @Nullable String email;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role_name")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("NullAway.Init")
    Person() {}

    @SuppressWarnings("NullAway.Init")
    Person(PersonRow row) {
        number = row.number();
        take(row);
    }

    /** Takes over everything the row says except the number, which never changes. */
    void take(PersonRow row) {
        name = row.name();
        departmentCode = row.department();
        positionCode = row.position();
        grade = row.grade();
        hireDate = row.hired();
        contractEnd = row.contractEnd();
        stage = row.stage();
        bonusBase = row.bonusBase();
        email = row.email();
        if (!roles.equals(row.allRoles())) {
            roles.clear();
            roles.addAll(row.allRoles());
        }
    }

    void become(PersonChange change) {
        positionCode = change.position() == null ? positionCode : change.position();
        grade = change.grade() == null ? grade : change.grade();
        stage = change.stage() == null ? stage : change.stage();
        contractEnd = change.contractEnd() == null ? contractEnd : change.contractEnd();
        bonusBase = change.bonusBase() == null ? bonusBase : change.bonusBase();
    }

    public String getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }

    public String getDepartmentCode() {
        return departmentCode;
    }

    public String getPositionCode() {
        return positionCode;
    }

    /** Grade such as "P2" (002, R117); null where the position has none. */
    public @Nullable String getGrade() {
        return grade;
    }

    /** The first day of work. */
    public LocalDate getHireDate() {
        return hireDate;
    }

    /** The last day of a fixed-term contract; null for an open one. */
    public @Nullable LocalDate getContractEnd() {
        return contractEnd;
    }

    public Stage getStage() {
        return stage;
    }

    /** The monthly bonus at 100 points, in yuan with two decimals. */
    public BigDecimal getBonusBase() {
        return bonusBase;
    }

    public @Nullable String getEmail() {
        return email;
    }

    /** The stored roles; being head or leader of a department is among them. */
    public Set<Role> getRoles() {
        return Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
