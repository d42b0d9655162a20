package org.kaohe.appraisal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Participant;
import org.kaohe.period.ParticipantState;
import org.kaohe.period.Periods;
import org.springframework.stereotype.Component;

/** Tells of every month of a half-year or a year what counts of it, or why nothing does. */
@Component
class MonthShares {

    private final Periods periods;

    MonthShares(Periods periods) {
        this.periods = periods;
    }

    /**
     * @param opened the confirmed periods of single months in that time
     * @param appraisals the person's appraisals in them
     */
    List<MonthShare> of(
            String person, AppraisalPeriod whole, List<AppraisalPeriod> opened, List<Appraisal> appraisals) {
        List<MonthShare> shares = new ArrayList<>();
        YearMonth last = YearMonth.from(whole.getToDate());
        for (YearMonth month = YearMonth.from(whole.getFromDate()); !month.isAfter(last); month = month.plusMonths(1)) {
            YearMonth now = month;
            List<AppraisalPeriod> ofMonth = opened.stream()
                    .filter(period -> YearMonth.from(period.getFromDate()).equals(now))
                    .toList();
            List<Appraisal> own = appraisals.stream()
                    .filter(found -> ofMonth.stream().anyMatch(period -> period.getId() == found.getPeriodId()))
                    .toList();
            List<Appraisal> sealed = own.stream()
                    .filter(found -> found.getState() == AppraisalState.SEALED)
                    .toList();
            shares.addAll(
                    sealed.isEmpty()
                            ? List.of(missing(person, now.toString(), ofMonth, own))
                            : counted(now.toString(), sealed));
        }
        return shares;
    }

    private static List<MonthShare> counted(String month, List<Appraisal> sealed) {
        Map<String, Appraisal> counting = MonthlyScores.counting(sealed);
        return sealed.stream()
                .map(found -> share(month, found, Objects.requireNonNull(counting.get(found.getSegment()))))
                .toList();
    }

    private static MonthShare share(String month, Appraisal found, Appraisal counts) {
        return found.equals(counts)
                ? MonthShare.of(month, found)
                : MonthShare.missing(month, "appraisal.month.second", List.of(found.getNumber(), counts.getNumber()));
    }

    private MonthShare missing(String person, String month, List<AppraisalPeriod> ofMonth, List<Appraisal> own) {
        if (ofMonth.isEmpty()) {
            return MonthShare.missing(month, "appraisal.month.never-opened", List.of());
        }
        List<String> codes = List.of(ofMonth.get(0).getCode());
        if (!own.isEmpty()) {
            boolean open = own.stream().anyMatch(found -> found.getState() == AppraisalState.OPEN);
            return MonthShare.missing(month, open ? "appraisal.month.open" : "appraisal.month.cancelled", codes);
        }
        List<Participant> looked =
                periods.ofPerson(ofMonth.stream().map(AppraisalPeriod::getId).toList(), person);
        if (looked.isEmpty()) {
            return MonthShare.missing(month, "appraisal.month.not-among", codes);
        }
        Optional<Participant> excluded = looked.stream()
                .filter(found -> found.getState() == ParticipantState.EXCLUDED && found.getReasonKey() != null)
                .findFirst();
        return excluded.map(
                        found -> MonthShare.missing(month, String.valueOf(found.getReasonKey()), found.getReasonArgs()))
                .orElseGet(() -> MonthShare.missing(month, "appraisal.month.open", codes));
    }
}
