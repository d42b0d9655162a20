package org.kaohe.archive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.InterviewPart;
import org.kaohe.appraisal.MonthShare;
import org.kaohe.appraisal.RaterRole;
import org.kaohe.appraisal.Rating;
import org.kaohe.archive.PrintedForm.Head;
import org.kaohe.archive.PrintedForm.Text;
import org.kaohe.archive.PrintedForm.Totals;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.organisation.People;
import org.kaohe.period.Periods;
import org.kaohe.period.Reasons;
import org.kaohe.scoring.AppliedPolicy;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fills the printed form from an appraisal. */
@Component
class DossierForm {

    /** Policies of a total that the form has a place of its own for. */
    private static final Set<String> ELSEWHERE = Set.of(AppliedPolicy.ADJUST, AppliedPolicy.VETO);

    private final FormRows rows;
    private final FormParts parts;
    private final FormClosing closing;
    private final FormOrders orders;
    private final CaseFiles files;
    private final Catalogue catalogue;
    private final People people;
    private final Periods periods;
    private final Reasons reasons;
    private final Names names;
    private final FormText text;

    DossierForm(
            FormRows rows,
            FormParts parts,
            FormClosing closing,
            FormOrders orders,
            CaseFiles files,
            Catalogue catalogue,
            People people,
            Periods periods,
            Reasons reasons,
            Names names,
            MessageSource messages) {
        this.rows = rows;
        this.parts = parts;
        this.closing = closing;
        this.orders = orders;
        this.files = files;
        this.catalogue = catalogue;
        this.people = people;
        this.periods = periods;
        this.reasons = reasons;
        this.names = names;
        this.text = new FormText(messages);
    }

    PrintedForm of(Appraisal appraisal, String bodyDigest) {
        SheetVersion version = catalogue.find(appraisal.getSheetVersionId()).orElseThrow();
        SheetDefinition sheet = catalogue.definition(version).forGrade(appraisal.getPersonGrade());
        return new PrintedForm(
                new Text(sheet.titleZh(), sheet.titleEn()),
                appraisal.getNumber(),
                version.getCode() + " v" + version.getVersion(),
                bodyDigest,
                head(appraisal),
                rows.of(appraisal, sheet),
                sheet.lines().stream()
                        .map(SheetLine::weight)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .stripTrailingZeros()
                        .toPlainString(),
                parts.extras(appraisal, sheet),
                totals(appraisal),
                parts.interview(appraisal, InterviewPart.SUPERIOR),
                parts.interview(appraisal, InterviewPart.LEADER),
                closing.lines(appraisal, sheet),
                notes(appraisal, sheet),
                closing.signatures(appraisal));
    }

    private Head head(Appraisal appraisal) {
        Optional<Rating> rating = files.ratings(appraisal.getNumber()).stream()
                .filter(found -> found.role() == RaterRole.SUPERIOR && !found.superseded())
                .reduce((earlier, later) -> later);
        return new Head(
                names.person(appraisal.getPersonNumber()),
                names.person(appraisal.getSuperior()),
                names.day(rating.map(Rating::submittedAt).orElse(appraisal.getOpenedAt())),
                people.department(appraisal.getDepartmentCode())
                        .map(department -> new Text(department.getNameZh(), department.getNameEn()))
                        .orElse(Text.EMPTY),
                people.position(appraisal.getSegment())
                        .map(position -> new Text(position.getNameZh(), position.getNameEn()))
                        .orElse(Text.EMPTY),
                periods.find(appraisal.getPeriodId())
                        .map(period -> period.getFromDate() + " – " + period.getToDate())
                        .orElse(appraisal.getPeriodCode()));
    }

    private Totals totals(Appraisal appraisal) {
        String self =
                appraisal.isSelfNotSubmitted() ? text.form("not-submitted").zh() : plain(appraisal.getSelfOfficial());
        return new Totals(self, plain(appraisal.getOfficial()), appraisal.getGrade());
    }

    private static String plain(@org.jspecify.annotations.Nullable BigDecimal number) {
        return number == null ? "—" : number.toPlainString();
    }

    private Text month(MonthShare month) {
        String key = month.missingKey();
        if (key == null) {
            return text.of(
                    "archive.note.month",
                    month.month(),
                    String.valueOf(month.official()),
                    String.valueOf(month.dossier()));
        }
        Text head = text.of("archive.note.no-month", month.month());
        Text reason = text.of(key, reasons.args(key, month.missingArgs()).toArray());
        return new Text(head.zh() + reason.zh(), head.en() + reason.en());
    }

    private List<Text> notes(Appraisal appraisal, SheetDefinition sheet) {
        List<Text> notes = new ArrayList<>();
        if (appraisal.getCancelReason() != null) {
            Text cancelled = text.of("archive.note.cancelled", names.day(appraisal.getCancelledAt()));
            notes.add(new Text(cancelled.zh() + appraisal.getCancelReason(), cancelled.en()));
        }
        if (appraisal.getOfficial() != null && !appraisal.isRecognised()) {
            notes.add(text.of("archive.note.not-recognised"));
        }
        if (sheet.lines().stream().anyMatch(SheetLine::ours)) {
            notes.add(text.of("archive.note.ours"));
        }
        files.score(appraisal.getNumber()).stream()
                .flatMap(score -> score.policies().stream())
                .filter(policy -> !ELSEWHERE.contains(policy.code()))
                .forEach(policy -> notes.add(text.policy(policy)));
        files.scores(appraisal.getNumber()).stream()
                .reduce((earlier, later) -> later)
                .ifPresent(score -> score.months().forEach(month -> notes.add(month(month))));
        notes.addAll(orders.notes(appraisal.getNumber()));
        return notes;
    }
}
