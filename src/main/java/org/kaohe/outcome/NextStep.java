package org.kaohe.outcome;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.DecisionFile;
import org.kaohe.appraisal.Decisions;
import org.kaohe.appraisal.Outcome;
import org.kaohe.appraisal.Step;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.organisation.Stage;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Periods;
import org.kaohe.period.Problem;
import org.kaohe.period.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one next step after a result: a table proposes, named policies check, HR decides. */
@Service
@Transactional
public class NextStep {

    private static final List<ProposalPolicy> ON_PROPOSALS = List.of(new DismissalStartsWithPeople());
    private static final List<OutcomePolicy> ON_DECISIONS =
            List.of(new InterviewRecorded(), new NobodyDecidesTheirOwn(), new ReasonGiven());

    private final Appraisals appraisals;
    private final CaseFiles files;
    private final Decisions decisions;
    private final Periods periods;
    private final People people;
    private final CaseOpenings openings;

    NextStep(
            Appraisals appraisals,
            CaseFiles files,
            Decisions decisions,
            Periods periods,
            People people,
            CaseOpenings openings) {
        this.appraisals = appraisals;
        this.files = files;
        this.decisions = decisions;
        this.periods = periods;
        this.people = people;
        this.openings = openings;
    }

    /** @throws IllegalStateException before the score is calculated */
    @Transactional(readOnly = true)
    public DecisionFacts facts(String number) {
        Appraisal appraisal = appraisals.find(number).orElseThrow();
        if (appraisal.getOfficial() == null) {
            throw new IllegalStateException(number + " has no score yet");
        }
        AppraisalPeriod period = periods.find(appraisal.getPeriodId()).orElseThrow();
        Person person = people.find(appraisal.getPersonNumber()).orElseThrow();
        return new DecisionFacts(
                period.getKind(),
                appraisal.getOfficial(),
                appraisal.getGrade(),
                appraisal.isVetoed(),
                appraisal.isRecognised(),
                person.getStage());
    }

    /**
     * Lays the table's proposal before HR. It decides nothing.
     *
     * @param reasons message keys
     * @return why the proposal was not taken; a proposed dismissal never is
     */
    public Optional<Refusal> accept(String number, Outcome proposed, List<String> reasons) {
        List<Problem> problems = ON_PROPOSALS.stream()
                .flatMap(policy -> policy.refuses(proposed).stream())
                .toList();
        if (problems.isEmpty()) {
            decisions.propose(number, proposed, reasons);
        }
        return refusal(problems);
    }

    /** HR's decision, held against every policy first. */
    public Optional<Refusal> decide(String number, String actor, @Nullable Outcome outcome, @Nullable String reason) {
        Optional<Refusal> refusal =
                refusal(problems(number, actor, outcome, reason).toList());
        return refusal.isPresent() ? refusal : decisions.decide(number, actor, outcome, reason);
    }

    /**
     * Opens the case that carries HR's decision out.
     *
     * @throws IllegalStateException where nothing was decided that a case could carry out
     */
    public void carryOut(String number) {
        DecisionFile decision = files.decision(number).orElseThrow();
        if (decision.caseNumber() != null) {
            return;
        }
        OutcomeKind kind = kind(decision.outcome())
                .orElseThrow(() -> new IllegalStateException(number + ": no case for " + decision.outcome()));
        String person = appraisals.find(number).orElseThrow().getPersonNumber();
        String reason = decision.reason() == null ? "" : decision.reason();
        decisions.carriedOutBy(number, openings.outOfResult(kind, person, number, reason, decision.decidedBy()));
    }

    private Optional<Problem> onlyProbationersAreConfirmed(Decision decision) {
        boolean onProbation = people.find(decision.appraisal().getPersonNumber())
                .filter(person -> person.getStage() == Stage.PROBATION)
                .isPresent();
        return decision.outcome() == Outcome.CONFIRMATION && !onProbation
                ? Optional.of(Problem.of("outcome", "outcome.problem.no-probation"))
                : Optional.empty();
    }

    private static Optional<OutcomeKind> kind(@Nullable Outcome outcome) {
        return Stream.of(OutcomeKind.values())
                .filter(kind -> outcome != null && kind.name().equals(outcome.name()))
                .findFirst();
    }

    private Stream<Problem> problems(String number, String actor, @Nullable Outcome outcome, @Nullable String reason) {
        Appraisal appraisal = appraisals.find(number).orElse(null);
        if (appraisal == null || appraisal.getStep() != Step.DECIDE_OUTCOME || outcome == null) {
            return Stream.empty();
        }
        Outcome proposed = files.decision(number).map(DecisionFile::proposed).orElse(null);
        Decision decision = new Decision(appraisal, actor, outcome, reason, proposed);
        return Stream.concat(
                ON_DECISIONS.stream().flatMap(policy -> policy.refuses(decision).stream()),
                onlyProbationersAreConfirmed(decision).stream());
    }

    private static Optional<Refusal> refusal(List<Problem> problems) {
        return problems.isEmpty() ? Optional.empty() : Optional.of(new Refusal(problems));
    }
}
