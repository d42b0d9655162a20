package org.kaohe.signoff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.Words;
import org.kaohe.organisation.People;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Periods;
import org.kaohe.period.Problem;
import org.springframework.stereotype.Component;

/** A department's results are signed as one list (002, R137). Until then the payroll file of the month is kept back. */
@Component
class SignedResults implements SignedContent {

    private final ResultLists lists;
    private final Periods periods;
    private final People people;

    SignedResults(ResultLists lists, Periods periods, People people) {
        this.lists = lists;
        this.periods = periods;
        this.people = people;
    }

    @Override
    public SignOffKind kind() {
        return SignOffKind.RESULTS;
    }

    @Override
    public Words title(SignOff found) {
        String code = Objects.requireNonNull(found.getDepartmentCode());
        String period = " " + period(found).getCode();
        return people.department(code)
                .map(department -> new Words(department.getNameZh() + period, department.getNameEn() + period))
                .orElseGet(() -> new Words(code + period, code + period));
    }

    @Override
    public String digest(SignOff found) {
        return list(found).digest();
    }

    @Override
    public List<Problem> hindrances(SignOff found, @Nullable String reason) {
        return hindrances(list(found));
    }

    static List<Problem> hindrances(ResultList list) {
        if (!list.needsSigning()) {
            return List.of(Problem.of("", "signoff.problem.not-needed"));
        }
        return list.isComplete()
                ? List.of()
                : List.of(Problem.of("", "signoff.problem.incomplete", String.valueOf(list.open())));
    }

    @Override
    public List<Problem> takeEffect(SignOff found, String approver) {
        return List.of();
    }

    @Override
    public Optional<String> department(SignOff found) {
        return Optional.ofNullable(found.getDepartmentCode());
    }

    @Override
    public int year(SignOff found) {
        return period(found).getFromDate().getYear();
    }

    @Override
    public boolean isAboutOnly(SignOff found, String person) {
        List<ResultLine> lines = list(found).lines();
        return !lines.isEmpty() && lines.stream().allMatch(line -> line.person().equals(person));
    }

    ResultList list(SignOff found) {
        return lists.of(period(found), Objects.requireNonNull(found.getDepartmentCode()));
    }

    private AppraisalPeriod period(SignOff found) {
        return periods.find(Objects.requireNonNull(found.getPeriodId())).orElseThrow();
    }
}
