package org.kaohe.organisation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who holds one post, head or leader in charge, in every department after a file: at most one person each. */
final class DepartmentPosts {

    private final Column column;
    private final Function<PersonRow, Set<String>> claims;
    private final Map<String, String> holders = new HashMap<>();

    DepartmentPosts(
            Company company,
            Column column,
            Function<Department, @Nullable String> holder,
            Function<PersonRow, Set<String>> claims) {
        this.column = column;
        this.claims = claims;
        company.departments().forEach((code, department) -> {
            String number = holder.apply(department);
            if (number != null) {
                holders.put(code, number);
            }
        });
    }

    /** First everybody gives up what their row no longer names, then everybody takes what it names. */
    void fill(PersonRows rows, Company company) {
        for (PersonRow row : rows.readable()) {
            holders.entrySet()
                    .removeIf(post -> post.getValue().equals(row.number())
                            && !claims.apply(row).contains(post.getKey()));
        }
        for (PersonRow row : rows.readable()) {
            for (String department : claims.apply(row)) {
                take(row, department, rows, company);
            }
        }
    }

    private void take(PersonRow row, String department, PersonRows rows, Company company) {
        if (!company.departments().containsKey(department)) {
            rows.problem(row, column, "department", department);
            return;
        }
        String holder = holders.putIfAbsent(department, row.number());
        if (holder != null && !holder.equals(row.number())) {
            rows.problem(row, column, "post-taken", department, holder);
        }
    }

    @Nullable
    String holder(String department) {
        return holders.get(department);
    }
}
