package org.kaohe.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row of a people file that could be read: what the company says about a person. */
record PersonRow(
        int line,
        String number,
        String name,
        String department,
        String position,
        @Nullable String grade,
        LocalDate hired,
        @Nullable LocalDate contractEnd,
        Stage stage,
        BigDecimal bonusBase,
        @Nullable String email,
        Set<Role> roles,
        @Nullable String superior,
        @Nullable LocalDate superiorSince,
        Set<String> heads,
        Set<String> leads) {

    /** The roles written in the file and the two that follow from the departments. */
    Set<Role> allRoles() {
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(roles);
        if (!heads.isEmpty()) {
            all.add(Role.DEPARTMENT_HEAD);
        }
        if (!leads.isEmpty()) {
            all.add(Role.LEADER_IN_CHARGE);
        }
        return all;
    }

    boolean describes(Person person) {
        return name.equals(person.getName())
                && department.equals(person.getDepartmentCode())
                && position.equals(person.getPositionCode())
                && Objects.equals(grade, person.getGrade())
                && hired.equals(person.getHireDate())
                && Objects.equals(contractEnd, person.getContractEnd())
                && stage == person.getStage()
                && bonusBase.compareTo(person.getBonusBase()) == 0
                && Objects.equals(email, person.getEmail())
                && allRoles().equals(person.getRoles());
    }
}
