package org.kaohe.appraisal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.RaterOfSheet;
import org.kaohe.organisation.Role;
import org.kaohe.period.Periods;
import org.kaohe.period.Schemes;
import org.springframework.stereotype.Component;

/**
 * Who gets a step. Where there is nobody, or it would be the appraised person, it goes to the scheme's
 * substitute or to HR: never a silent skip.
 */
@Component
class AssignmentRule {

    private final Authority authority;
    private final FrozenSheets sheets;
    private final PanelRepository panels;
    private final Periods periods;
    private final Schemes schemes;

    AssignmentRule(Authority authority, FrozenSheets sheets, PanelRepository panels, Periods periods, Schemes schemes) {
        this.authority = authority;
        this.sheets = sheets;
        this.panels = panels;
        this.periods = periods;
        this.schemes = schemes;
    }

    Assignment of(Appraisal appraisal, Step step) {
        return switch (step) {
            case SELF_ASSESS, SIGN_RESULT -> person(appraisal.getPersonNumber());
            case SUPERIOR_SCORE, SUPERIOR_INTERVIEW -> personOrHr(appraisal, appraisal.getSuperior());
            case SECOND_SCORE -> second(appraisal);
            case ENDORSE_ADJUSTMENT -> personOrHr(appraisal, appraisal.getHead());
            case LEADER_INTERVIEW -> personOrHr(appraisal, appraisal.getLeader());
            case APPROVE_EXTRAS -> generalManager(appraisal);
            case PANEL_DECISION -> panel(appraisal);
            case FORM_PANEL, HANDLE_OBJECTION, DECIDE_OUTCOME, RECORD_PROBATION, RECORD_PROMOTION, RECORD_TERMINATION ->
                hr(appraisal);
        };
    }

    private Assignment second(Appraisal appraisal) {
        return sheets.second(appraisal).filter(RaterOfSheet.Role.LEADER::equals).isPresent()
                ? personOrHr(appraisal, appraisal.getLeader())
                : generalManager(appraisal);
    }

    /** Whoever leads the panel; the others may act as well. */
    private Assignment panel(Appraisal appraisal) {
        List<String> members = panels.findByAppraisal(appraisal)
                .map(PanelRow::members)
                .orElseThrow(() -> new IllegalStateException(appraisal.getNumber() + " has no panel"));
        return new Assignment(members.get(0), null, members.subList(1, members.size()));
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
        return number == null || authority.ownAppraisal(number, appraisal) ? substitute(appraisal) : person(number);
    }

    /** Whom the scheme of the year names for such a case, otherwise HR. */
    private Assignment substitute(Appraisal appraisal) {
        int year = periods.find(appraisal.getPeriodId())
                .orElseThrow()
                .getFromDate()
                .getYear();
        String named = schemes.of(year).substituteFor(appraisal.getPersonNumber());
        return named == null ? hr(appraisal) : person(named);
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
