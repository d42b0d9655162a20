package org.kaohe.web.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.Severity;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.catalogue.SheetReading;
import org.kaohe.catalogue.SheetReading.SheetRead;
import org.kaohe.catalogue.SheetReading.SheetUnreadable;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.scoring.Extras;
import org.kaohe.scoring.MeasurementProblem;
import org.kaohe.scoring.Refused;
import org.kaohe.scoring.ScoreResult;
import org.kaohe.scoring.Scored;
import org.kaohe.scoring.Scorer;
import org.kaohe.scoring.Scoring;
import org.kaohe.web.text.Texts;
import org.springframework.stereotype.Component;

/** Finds or reads the sheet of a preview and scores it; whatever is in the way is named by field. */
@Component
class ScorePreview {

    private final Catalogue catalogue;
    private final Texts texts;

    ScorePreview(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    PreviewAnswer score(PreviewRequest request) {
        String text = request.text();
        SheetVersion version = text == null ? version(request) : null;
        SheetDefinition sheet = version == null ? read(String.valueOf(text)) : catalogue.definition(version);
        checkComplete(sheet, version);
        Extras extras = new Extras(request.adjustment(), request.veto());
        if (request.veto() && !sheet.veto()) {
            throw ApiProblem.refused(List.of(FieldError.of("veto", "web.api.no-veto")));
        }
        Scoring scoring = Scorer.score(catalogue.scoringSheet(sheet), request.measurements(), extras);
        if (scoring instanceof Refused refused) {
            throw ApiProblem.refused(
                    refused.problems().stream().map(ScorePreview::error).toList());
        }
        ScoreResult result = ((Scored) scoring).result();
        return new PreviewAnswer(
                sheet.code(), version == null ? null : version.getVersion(), Explained.of(result, sheet, texts));
    }

    private SheetVersion version(PreviewRequest request) {
        String code = String.valueOf(request.code());
        List<SheetVersion> versions = catalogue.versionsOf(code);
        if (versions.isEmpty()) {
            throw ApiProblem.refused(List.of(FieldError.of("sheet", "web.api.unknown-sheet", code)));
        }
        Integer number = request.version();
        if (number == null) {
            return catalogue.published(code).orElse(versions.get(0));
        }
        Optional<SheetVersion> named =
                versions.stream().filter(v -> v.getVersion() == number).findFirst();
        return named.orElseThrow(() -> ApiProblem.refused(
                List.of(FieldError.of("version", "web.api.unknown-version", String.valueOf(number)))));
    }

    private SheetDefinition read(String text) {
        SheetReading reading = catalogue.read(text);
        if (reading instanceof SheetUnreadable unreadable) {
            throw ApiProblem.refused(unreadable.problems().stream()
                    .map(problem -> new FieldError(
                            problem.path().isEmpty() ? "definition" : "definition." + problem.path(),
                            problem.messageKey(),
                            problem.args()))
                    .toList());
        }
        return ((SheetRead) reading).definition();
    }

    /** What is computed needs a weight and a method in every line; other findings do not matter to a preview. */
    private void checkComplete(SheetDefinition sheet, @Nullable SheetVersion version) {
        String at = version == null ? "definition" : "sheet";
        List<FieldError> errors = new ArrayList<>();
        catalogue.lint(sheet).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> errors.add(new FieldError(
                        finding.line() == null ? at : at + ".lines." + finding.line(),
                        finding.messageKey(),
                        finding.args())));
        boolean computable = sheet.lines().stream().allMatch(line -> line.weight() != null && line.method() != null);
        boolean unique = sheet.lines().stream().map(SheetLine::code).distinct().count()
                == sheet.lines().size();
        if (!computable || !unique) {
            throw ApiProblem.refused(errors);
        }
    }

    private static FieldError error(MeasurementProblem problem) {
        String field = problem.line().isEmpty()
                ? problem.input()
                : "measurements." + problem.line() + (problem.input().isEmpty() ? "" : "." + problem.input());
        return new FieldError(field, problem.messageKey(), problem.args());
    }
}
