package org.kaohe.web.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Assignment;
import org.kaohe.appraisal.OpenTask;
import org.kaohe.appraisal.Step;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Participant;
import org.kaohe.period.ParticipantState;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.PeriodState;
import org.kaohe.period.PlannedDate;
import org.kaohe.period.Progress;

/** A period with everybody in it and what waits for whom. */
record PeriodAnswer(
        long id,
        String code,
        PeriodKind kind,
        PeriodState state,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        Set<String> departments,
        @Nullable LocalDate selfDue,
        @Nullable LocalDate scoreDue,
        @Nullable LocalDate interviewDue,
        @Nullable LocalDate signDue,
        Progress progress,
        List<Person> participants,
        List<Waiting> waiting) {

    /** @param reason why somebody is excluded or could not be opened, in the caller's language */
    record Person(
            String person,
            String position,
            ParticipantState state,
            @Nullable String appraisal,
            @Nullable Instant doneAt,
            boolean cancelled,
            @Nullable String reason) {}

    record Waiting(String appraisal, String person, Step step, Instant due, Assignment assignment) {}

    static PeriodAnswer of(
            AppraisalPeriod period,
            Progress progress,
            List<Participant> participants,
            List<OpenTask> tasks,
            Function<Participant, @Nullable String> reason) {
        return new PeriodAnswer(
                period.getId(),
                period.getCode(),
                period.getKind(),
                period.getState(),
                period.getFromDate(),
                period.getToDate(),
                period.getAsOf(),
                new TreeSet<>(period.getDepartments()),
                period.due(PlannedDate.SELF),
                period.due(PlannedDate.SCORE),
                period.due(PlannedDate.INTERVIEW),
                period.due(PlannedDate.SIGN),
                progress,
                participants.stream()
                        .map(person -> person(person, reason.apply(person)))
                        .toList(),
                tasks.stream()
                        .map(task -> new Waiting(
                                task.number(), task.personNumber(), task.step(), task.due(), task.assignment()))
                        .toList());
    }

    private static Person person(Participant participant, @Nullable String reason) {
        return new Person(
                participant.getPersonNumber(),
                participant.getSegment(),
                participant.getState(),
                participant.getAppraisalNumber(),
                participant.getDoneAt(),
                participant.isCancelled(),
                reason);
    }
}
