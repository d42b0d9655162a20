package org.kaohe.appraisal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.RaterOfSheet;
import org.kaohe.organisation.Role;
import org.springframework.stereotype.Component;

/** Who gets a step. Where there is nobody, or it would be the appraised person, it goes to HR: never a silent skip. */
@Component
class AssignmentRule {

    private final Authority authority;
    private final FrozenSheets sheets;

    AssignmentRule(Authority authority, FrozenSheets sheets) {
        this.authority = authority;
        this.sheets = sheets;
    }

    Assignment of(Appraisal appraisal, Step step) {
        return switch (step) {
            case SELF_ASSESS, SIGN_RESULT -> person(appraisal.getPersonNumber());
            case SUPERIOR_SCORE, SUPERIOR_INTERVIEW -> personOrHr(appraisal, appraisal.getSuperior());
            case SECOND_SCORE -> second(appraisal);
            case ENDORSE_ADJUSTMENT -> personOrHr(appraisal, appraisal.getHead());
            case LEADER_INTERVIEW -> personOrHr(appraisal, appraisal.getLeader());
            case APPROVE_EXTRAS -> generalManager(appraisal);
            case HANDLE_OBJECTION, DECIDE_OUTCOME, RECORD_PROBATION, RECORD_PROMOTION, RECORD_TERMINATION ->
                hr(appraisal);
        };
    }

    private Assignment second(Appraisal appraisal) {
        return sheets.second(appraisal).filter(RaterOfSheet.Role.LEADER::equals).isPresent()
                ? personOrHr(appraisal, appraisal.getLeader())
                : generalManager(appraisal);
    }

    private Assignment generalManager(Appraisal appraisal) {
        List<String> holders = authority.holders(Role.GENERAL_MANAGER, appraisal);
        return switch (holders.size()) {
            case 0 -> hr(appraisal);
            case 1 -> person(holders.get(0));
            default -> group(Role.GENERAL_MANAGER);
        };
    }

    private Assignment personOrHr(Appraisal appraisal, @Nullable String number) {
        return number == null || authority.ownAppraisal(number, appraisal) ? hr(appraisal) : person(number);
    }

    /** HR's own appraisal goes to the general manager when nobody else is in HR. */
    private Assignment hr(Appraisal appraisal) {
        return group(authority.holders(Role.HR, appraisal).isEmpty() ? Role.GENERAL_MANAGER : Role.HR);
    }

    private static Assignment person(String number) {
        return new Assignment(number, null, List.of());
    }

    private static Assignment group(Role role) {
        return new Assignment(null, role, List.of());
    }
}
