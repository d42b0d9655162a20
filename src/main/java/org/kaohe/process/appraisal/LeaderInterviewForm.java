package org.kaohe.process.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.InterviewNotes;
import org.kaohe.appraisal.InterviewPart;
import org.kaohe.appraisal.Interviews;
import org.kaohe.appraisal.Step;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** The leader in charge adds their part of the interview (002, R124). */
@Component
class LeaderInterviewForm extends AppraisalForm {

    private final Facts facts;
    private final Interviews interviews;
    private final Clock clock;

    LeaderInterviewForm(Desk desk, Facts facts, Interviews interviews, Clock clock) {
        super(desk, Step.LEADER_INTERVIEW);
        this.facts = facts;
        this.interviews = interviews;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        Appraisal appraisal = appraisal(task);
        Map<String, Object> values = facts.heading(appraisal);
        values.put("resultText", facts.result(appraisal));
        values.put("superiorInterviewText", facts.interview(appraisal, InterviewPart.SUPERIOR));
        values.put("heldOn", LocalDate.now(clock).toString());
        values.put("attendance", Attendance.ATTENDED.name());
        return values;
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        values.only(Set.of("heldOn", "attendance", "witness", "opinion"));
        Attendance attendance = values.choice("attendance", Attendance.class);
        accept(interviews.recordLeaderInterview(
                number(task),
                task.user(),
                new InterviewNotes(
                        values.date("heldOn"),
                        null,
                        attendance == Attendance.ATTENDED,
                        values.text("witness"),
                        null,
                        null,
                        null,
                        values.text("opinion"))));
    }
}
