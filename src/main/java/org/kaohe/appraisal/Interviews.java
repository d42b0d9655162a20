package org.kaohe.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.period.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The performance interview, in two parts; the score is recognised once both are recorded (002, R124, R125). */
@Service
@Transactional
public class Interviews {

    private static final int LONGEST_PLACE = 200;

    private final Desk desk;
    private final Authority authority;
    private final InterviewRepository interviews;
    private final ZoneId zone;

    Interviews(
            Desk desk,
            Authority authority,
            InterviewRepository interviews,
            @Value("${kaohe.zone:Asia/Shanghai}") ZoneId zone) {
        this.desk = desk;
        this.authority = authority;
        this.interviews = interviews;
        this.zone = zone;
    }

    public Optional<Refusal> recordSuperiorInterview(String number, String actor, InterviewNotes notes) {
        return record(number, actor, Step.SUPERIOR_INTERVIEW, InterviewPart.SUPERIOR, notes);
    }

    public Optional<Refusal> recordLeaderInterview(String number, String actor, InterviewNotes notes) {
        return record(number, actor, Step.LEADER_INTERVIEW, InterviewPart.LEADER, notes);
    }

    private Optional<Refusal> record(String number, String actor, Step step, InterviewPart part, InterviewNotes notes) {
        return desk.atStep(number, actor, step, turn -> {
            InterviewNotes checked = part == InterviewPart.SUPERIOR ? superior(turn, notes) : leader(turn, notes);
            LocalDate heldOn = checked.date();
            if (turn.clean() && heldOn != null) {
                Appraisal appraisal = turn.appraisal();
                interviews.save(new InterviewRow(appraisal, part, actor, turn.now(), heldOn, checked));
                appraisal.progress().complete(step);
                if (bothParts(appraisal)) {
                    appraisal.result().recognise();
                }
                LogKind kind =
                        part == InterviewPart.SUPERIOR ? LogKind.SUPERIOR_INTERVIEWED : LogKind.LEADER_INTERVIEWED;
                desk.completed(turn, step, kind);
            }
        });
    }

    private InterviewNotes superior(Turn turn, InterviewNotes notes) {
        return new InterviewNotes(
                date(turn, notes.date()),
                turn.optional("place", notes.place(), LONGEST_PLACE),
                notes.attended(),
                witness(turn, notes),
                talk(turn, "strengths", notes.attended(), notes.strengths()),
                talk(turn, "improvements", notes.attended(), notes.improvements()),
                talk(turn, "goals", notes.attended(), notes.goals()),
                null);
    }

    private InterviewNotes leader(Turn turn, InterviewNotes notes) {
        return new InterviewNotes(
                date(turn, notes.date()),
                turn.optional("place", notes.place(), LONGEST_PLACE),
                notes.attended(),
                witness(turn, notes),
                null,
                null,
                null,
                turn.required("opinion", notes.opinion(), Turn.LONGEST_TEXT));
    }

    /** Not in the future, and not before the appraisal began. */
    private @Nullable LocalDate date(Turn turn, @Nullable LocalDate date) {
        if (date == null) {
            turn.refuse("date", "date-missing");
        } else if (date.isAfter(day(turn.now()))) {
            turn.refuse("date", "date-in-future");
        } else if (date.isBefore(day(turn.appraisal().getOpenedAt()))) {
            turn.refuse("date", "date-before-opening");
        }
        return date;
    }

    private @Nullable String witness(Turn turn, InterviewNotes notes) {
        String witness = notes.witness() == null ? "" : notes.witness().strip();
        if (!notes.attended()) {
            authority.checkWitness(turn, "witness", witness);
        }
        return notes.attended() ? null : witness;
    }

    private static @Nullable String talk(Turn turn, String field, boolean attended, @Nullable String text) {
        return attended ? turn.required(field, text, Turn.LONGEST_TEXT) : turn.optional(field, text, Turn.LONGEST_TEXT);
    }

    private boolean bothParts(Appraisal appraisal) {
        int round = appraisal.getRound();
        return interviews.existsByAppraisalAndRoundAndPart(appraisal, round, InterviewPart.SUPERIOR)
                && interviews.existsByAppraisalAndRoundAndPart(appraisal, round, InterviewPart.LEADER);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
