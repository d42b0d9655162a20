package org.kaohe.process.scorecard;

import org.kaohe.appraisal.Appraisal;
import org.kaohe.catalogue.ScheduleFigure;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.organisation.People;
import org.kaohe.process.forms.Bilingual;
import org.kaohe.process.forms.Markdown;
import org.kaohe.schedule.WorkSchedule;
import org.kaohe.schedule.WorkSchedules;
import org.springframework.stereotype.Component;

/** What the scorecard says beside a line about the work schedule of the month: the figure, or that it or its table is missing. */
@Component
class ScheduleNotes {

    private static final String KEY = "process.scorecard.";

    private final WorkSchedules schedules;
    private final People people;
    private final Bilingual texts;

    ScheduleNotes(WorkSchedules schedules, People people, Bilingual texts) {
        this.schedules = schedules;
        this.people = people;
        this.texts = texts;
    }

    String of(Appraisal appraisal, SheetLine line, ScheduleFigure figure) {
        boolean scored = figure.isScoredBy(line);
        String known = schedules
                .of(appraisal)
                .map(schedule -> measured(schedule, figure) + (scored ? "; " + text("changed-needs-remark") : ""))
                .orElseGet(() -> text("no-schedule"));
        return scored ? known : known + "\n\n" + text("no-table");
    }

    /** For whoever hands it in: that the sheet takes figures from a work schedule which is not there yet; empty otherwise. */
    String missing(Appraisal appraisal, SheetDefinition sheet) {
        boolean asked = sheet.lines().stream().anyMatch(line -> line.judged().schedule() != null);
        if (!asked || schedules.of(appraisal).isPresent()) {
            return "";
        }
        return schedules
                .monthOf(appraisal)
                .map(month -> "/schedules/" + appraisal.getPersonNumber() + "?month=" + month)
                .map(page -> text("schedule-missing", page))
                .orElse("");
    }

    private String measured(WorkSchedule schedule, ScheduleFigure figure) {
        String name = people.named(schedule.getHandedInBy());
        String[] figures = schedule.getMeasured().of(figure).stream()
                .map(value -> "**" + value.toPlainString() + "**")
                .toArray(String[]::new);
        return text("schedule", schedule.getMeasured().through().toString(), Markdown.escape(name)) + ": "
                + text("measured." + figure, figures);
    }

    private String text(String key, String... args) {
        return texts.text(KEY + key, args);
    }
}
