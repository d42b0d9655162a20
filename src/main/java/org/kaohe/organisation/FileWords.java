package org.kaohe.organisation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words a people file uses for stages and roles, in English (as the code says) or in Chinese. */
final class FileWords {

    private static final Map<String, Stage> STAGES = Map.of(
            "probation", Stage.PROBATION,
            "试用", Stage.PROBATION,
            "regular", Stage.REGULAR,
            "正式", Stage.REGULAR,
            "leaving", Stage.LEAVING,
            "离职中", Stage.LEAVING,
            "left", Stage.LEFT,
            "已离职", Stage.LEFT);

    /** Heading a department and being in charge of one are no words here: they follow from the columns for it. */
    private static final Map<String, Role> ROLES = Map.of(
            "hr", Role.HR,
            "人事", Role.HR,
            "finance", Role.FINANCE,
            "财务", Role.FINANCE,
            "administration", Role.ADMINISTRATION,
            "行政", Role.ADMINISTRATION,
            "general_manager", Role.GENERAL_MANAGER,
            "总经理", Role.GENERAL_MANAGER);

    private FileWords() {}

    static Optional<Stage> stage(String word) {
        return Optional.ofNullable(STAGES.get(word.toLowerCase(Locale.ROOT)));
    }

    static Optional<Role> role(String word) {
        return Optional.ofNullable(ROLES.get(word.toLowerCase(Locale.ROOT)));
    }
}
