package org.kaohe.process.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.InterviewNotes;
import org.kaohe.appraisal.Interviews;
import org.kaohe.appraisal.Step;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** The superior records the interview; without it the score is not recognised (002, R124, R125). */
@Component
class SuperiorInterviewForm extends AppraisalForm {

    private static final Set<String> FIELDS =
            Set.of("heldOn", "attendance", "witness", "strengths", "improvements", "goals");

    private final Facts facts;
    private final Interviews interviews;
    private final Clock clock;

    SuperiorInterviewForm(Desk desk, Facts facts, Interviews interviews, Clock clock) {
        super(desk, Step.SUPERIOR_INTERVIEW);
        this.facts = facts;
        this.interviews = interviews;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        Appraisal appraisal = appraisal(task);
        Map<String, Object> values = facts.heading(appraisal);
        values.put("resultText", facts.result(appraisal));
        values.put("heldOn", LocalDate.now(clock).toString());
        values.put("attendance", Attendance.ATTENDED.name());
        return values;
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        values.only(FIELDS);
        Attendance attendance = values.choice("attendance", Attendance.class);
        accept(interviews.recordSuperiorInterview(
                number(task),
                task.user(),
                new InterviewNotes(
                        values.date("heldOn"),
                        null,
                        attendance == Attendance.ATTENDED,
                        values.text("witness"),
                        values.text("strengths"),
                        values.text("improvements"),
                        values.text("goals"),
                        null)));
    }
}
