package org.kaohe.outcome;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kaohe.period.Refusal;
import org.springframework.stereotype.Component;

/**
 * Where every command on a case comes in: finds it, refuses wrong state, wrong step and wrong actor, and lets the command
 * run. Of two commands at the same moment the second waits for the first, and then finds the step done.
 */
@Component
class CaseDesk {

    private final OutcomeCaseRepository cases;
    private final CaseVisitRepository visits;
    private final CaseLogRepository log;
    private final CaseAuthority authority;
    private final Clock clock;

    CaseDesk(
            OutcomeCaseRepository cases,
            CaseVisitRepository visits,
            CaseLogRepository log,
            CaseAuthority authority,
            Clock clock) {
        this.cases = cases;
        this.visits = visits;
        this.log = log;
        this.authority = authority;
        this.clock = clock;
    }

    /** A command of whoever the current step was given to. */
    Optional<Refusal> atStep(String number, String actor, CaseStep step, Consumer<CaseTurn> command) {
        return open(number, actor, turn -> {
            OutcomeCase found = turn.found();
            if (found.getStep() != step) {
                turn.refuse("", "wrong-step");
            } else if (actor.equals(found.getPersonNumber())) {
                turn.refuse("", "own-case");
            } else if (!authority.named(actor, visit(found).assignment())) {
                turn.refuse("", "not-yours");
            } else {
                command.accept(turn);
            }
        });
    }

    /** A command on an open case that checks the actor by itself. */
    Optional<Refusal> open(String number, String actor, Consumer<CaseTurn> command) {
        OutcomeCase found = cases.lockByNumber(number).orElse(null);
        if (found == null) {
            return Optional.of(Refusal.of("", "outcome.problem.unknown", number));
        }
        CaseTurn turn = new CaseTurn(found, actor, now());
        if (found.getState() != CaseState.OPEN) {
            turn.refuse("", "closed");
        } else {
            command.accept(turn);
        }
        return turn.answer();
    }

    /** To be called by a command that completes its step. */
    void completed(CaseTurn turn, CaseStep step, CaseAnswer answer, CaseLogKind kind, String... args) {
        OutcomeCase found = turn.found();
        visit(found).complete(turn.now());
        found.progress().complete(step, answer);
        if (answer == CaseAnswer.GO_ON && CaseRoute.isLast(step)) {
            found.progress().makeReady();
        }
        log.save(new CaseLogRow(found, turn.now(), turn.actor(), kind, step, List.of(args)));
    }

    void write(OutcomeCase found, @Nullable String actor, CaseLogKind kind, String... args) {
        log.save(new CaseLogRow(found, now(), actor, kind, found.getStep(), List.of(args)));
    }

    Optional<OutcomeCase> find(String number) {
        return cases.findByNumber(number);
    }

    OutcomeCase get(String number) {
        return find(number).orElseThrow(() -> new IllegalArgumentException("There is no case " + number));
    }

    /** To change it without a person's command. */
    OutcomeCase lock(String number) {
        return cases.lockByNumber(number).orElseThrow(() -> new IllegalArgumentException("There is no case " + number));
    }

    /** The current, or between steps the last, visit. */
    CaseVisit visit(OutcomeCase found) {
        return visits.findByOutcomeCaseAndEntry(found, found.progress().entry())
                .orElseThrow(() -> new IllegalStateException(found.getNumber() + " has not entered a step"));
    }

    /** Databases keep microseconds; so do we, to read back what we wrote. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
