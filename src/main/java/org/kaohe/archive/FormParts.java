package org.kaohe.archive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.ExtrasFile;
import org.kaohe.appraisal.InterviewFile;
import org.kaohe.appraisal.InterviewNotes;
import org.kaohe.appraisal.InterviewPart;
import org.kaohe.archive.PrintedForm.Extras;
import org.kaohe.archive.PrintedForm.Interview;
import org.kaohe.archive.PrintedForm.LabelledText;
import org.kaohe.archive.PrintedForm.Text;
import org.kaohe.catalogue.SheetDefinition;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The lower half of the printed form: plus, minus and veto, and both parts of the interview (002, R119–R125). */
@Component
class FormParts {

    private final CaseFiles files;
    private final Names names;
    private final FormText text;

    FormParts(CaseFiles files, Names names, MessageSource messages) {
        this.files = files;
        this.names = names;
        this.text = new FormText(messages);
    }

    Extras extras(Appraisal appraisal, SheetDefinition sheet) {
        Optional<ExtrasFile> asked = files.extras(appraisal.getNumber()).stream()
                .filter(file -> file.round() == appraisal.getWholeRound())
                .findFirst();
        ExtrasFile.Adjustment adjustment = asked.map(ExtrasFile::adjustment).orElse(null);
        ExtrasFile.Veto veto = asked.map(ExtrasFile::veto).orElse(null);
        int sign = adjustment == null ? 0 : adjustment.points().signum();
        String reason = adjustment == null ? "" : adjustment.reason();
        String points = adjustment == null ? "" : adjustment.points().toPlainString();
        BigDecimal limit = sheet.adjustmentLimit();
        return new Extras(
                limit == null ? "0" : limit.toPlainString(),
                sign > 0 ? reason : "",
                sign > 0 ? "+" + points : "",
                sign < 0 ? reason : "",
                sign < 0 ? points : "",
                adjustment == null ? null : changed(adjustment),
                adjustment == null
                        ? null
                        : decision(
                                adjustment.approved(),
                                names.name(adjustment.decidedBy()),
                                names.day(adjustment.decidedAt())),
                appraisal.isVetoed(),
                veto == null ? "" : veto.reason(),
                veto == null
                        ? null
                        : decision(veto.approved(), names.name(veto.decidedBy()), names.day(veto.decidedAt())));
    }

    /** Both figures where the head filed others than proposed, with who and why. */
    private @Nullable Text changed(ExtrasFile.Adjustment adjustment) {
        return !adjustment.changed()
                ? null
                : text.of(
                        "archive.form.points-changed",
                        String.valueOf(adjustment.proposed()),
                        names.name(adjustment.proposedBy()),
                        adjustment.points().toPlainString(),
                        names.name(adjustment.endorsedBy()),
                        adjustment.endorseReason() == null ? "" : adjustment.endorseReason());
    }

    private Text decision(@Nullable Boolean approved, String by, String on) {
        return approved == null
                ? text.of("archive.form.not-filed")
                : text.of(approved ? "archive.form.approved" : "archive.form.refused", by, on);
    }

    Interview interview(Appraisal appraisal, InterviewPart part) {
        return files.interviews(appraisal.getNumber()).stream()
                .filter(file -> file.part() == part && file.round() == appraisal.getWholeRound())
                .reduce((earlier, later) -> later)
                .map(this::interview)
                .orElseGet(() -> new Interview(List.of(), text.of("archive.form.no-interview"), "", ""));
    }

    private Interview interview(InterviewFile file) {
        InterviewNotes notes = file.notes();
        List<LabelledText> remarks = new ArrayList<>();
        add(remarks, "strengths", notes.strengths());
        add(remarks, "improvements", notes.improvements());
        add(remarks, "goals", notes.goals());
        add(remarks, "opinion", notes.opinion());
        Text state = text.of(
                notes.attended() ? "archive.form.held" : "archive.form.attendance-refused",
                String.valueOf(notes.date()),
                names.person(notes.witness()));
        return new Interview(remarks, state, names.name(file.recordedBy()), names.day(file.recordedAt()));
    }

    private void add(List<LabelledText> remarks, String name, @Nullable String typed) {
        if (typed != null) {
            remarks.add(new LabelledText(text.form(name), typed));
        }
    }
}
