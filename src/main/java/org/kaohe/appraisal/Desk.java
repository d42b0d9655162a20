package org.kaohe.appraisal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.Role;
import org.kaohe.period.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where every command comes in: finds the appraisal, refuses wrong state, wrong step and wrong actor, and lets the
 * command run. Whatever is refused has changed nothing. Of two commands at the same moment the second waits for the
 * first, and then finds the step done.
 */
@Component("appraisalDesk")
class Desk {

    private final AppraisalRepository appraisals;
    private final VisitRepository visits;
    private final Authority authority;
    private final Logbook logbook;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Desk(
            AppraisalRepository appraisals,
            VisitRepository visits,
            Authority authority,
            Logbook logbook,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appraisals = appraisals;
        this.visits = visits;
        this.authority = authority;
        this.logbook = logbook;
        this.events = events;
        this.clock = clock;
    }

    /** A command of whoever the current step was given to. */
    Optional<Refusal> atStep(String number, String actor, Step step, Consumer<Turn> command) {
        return open(number, actor, turn -> {
            Appraisal appraisal = turn.appraisal();
            boolean ofTheAppraised = step == Step.SELF_ASSESS || step == Step.SIGN_RESULT;
            if (appraisal.getStep() != step) {
                turn.refuse("", "wrong-step");
            } else if (!ofTheAppraised && authority.ownAppraisal(actor, appraisal)) {
                turn.refuse("", "own-appraisal");
            } else if (!authority.named(actor, visit(appraisal).assignment())) {
                turn.refuse("", "not-yours");
            } else {
                command.accept(turn);
            }
        });
    }

    /** A command of HR, at whatever step. */
    Optional<Refusal> byHr(String number, String actor, Consumer<Turn> command) {
        return open(number, actor, turn -> {
            if (!authority.holds(actor, Role.HR)) {
                turn.refuse("", "hr-only");
            } else if (authority.ownAppraisal(actor, turn.appraisal())) {
                turn.refuse("", "own-appraisal");
            } else {
                command.accept(turn);
            }
        });
    }

    /** A command on an open appraisal that checks the actor by itself. */
    Optional<Refusal> open(String number, String actor, Consumer<Turn> command) {
        Appraisal appraisal = appraisals.lockByNumber(number).orElse(null);
        if (appraisal == null) {
            return Optional.of(Refusal.of("", "appraisal.problem.unknown", number));
        }
        Turn turn = new Turn(appraisal, actor, now());
        if (appraisal.getState() != AppraisalState.OPEN) {
            turn.refuse("", "closed");
        } else {
            command.accept(turn);
        }
        return turn.answer();
    }

    /** To be called by a command right after it completed the step: closes the visit, writes history, tells others. */
    void completed(Turn turn, Step step, LogKind kind, String... args) {
        completed(turn.appraisal(), step, turn.actor(), turn.now(), kind, args);
    }

    void completed(Appraisal appraisal, Step step, @Nullable String actor, Instant now, LogKind kind, String... args) {
        visit(appraisal).complete(actor, now);
        logbook.write(appraisal, now, actor, kind, step, args);
        events.publishEvent(new StepCompleted(appraisal.getNumber(), step));
    }

    Optional<Appraisal> find(String number) {
        return appraisals.findByNumber(number);
    }

    Appraisal get(String number) {
        return find(number).orElseThrow(() -> unknown(number));
    }

    /** To change it without a person's command. */
    Appraisal lock(String number) {
        return appraisals.lockByNumber(number).orElseThrow(() -> unknown(number));
    }

    /** The current, or between steps the last, visit. */
    Visit visit(Appraisal appraisal) {
        int entry = appraisal.progress().entry();
        return visits.findByAppraisalAndEntry(appraisal, entry)
                .orElseThrow(() -> new IllegalStateException(appraisal.getNumber() + " has no entry " + entry));
    }

    /** Databases keep microseconds; so do we, to read back what we wrote. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static IllegalArgumentException unknown(String number) {
        return new IllegalArgumentException("There is no appraisal " + number);
    }
}
