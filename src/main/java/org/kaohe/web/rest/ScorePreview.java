package org.kaohe.web.rest;

import java.util.List;
import java.util.Optional;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetReading;
import org.kaohe.catalogue.SheetReading.SheetRead;
import org.kaohe.catalogue.SheetReading.SheetUnreadable;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.scoring.Extras;
import org.kaohe.scoring.MeasurementProblem;
import org.kaohe.scoring.ScoreResult;
import org.kaohe.web.preview.Preview;
import org.kaohe.web.preview.Preview.Done;
import org.kaohe.web.preview.Preview.Unscorable;
import org.kaohe.web.preview.Preview.Wrong;
import org.kaohe.web.preview.Previews;
import org.kaohe.web.text.Texts;
import org.springframework.stereotype.Component;

/** Finds or reads the sheet of a preview and scores it; whatever is in the way is named by field. */
@Component
class ScorePreview {

    private final Catalogue catalogue;
    private final Previews previews;
    private final Texts texts;

    ScorePreview(Catalogue catalogue, Previews previews, Texts texts) {
        this.catalogue = catalogue;
        this.previews = previews;
        this.texts = texts;
    }

    PreviewAnswer score(PreviewRequest request) {
        String text = request.text();
        SheetVersion version = text == null ? version(request) : null;
        SheetDefinition sheet = (version == null ? read(String.valueOf(text)) : catalogue.definition(version))
                .forGrade(request.staffGrade());
        if (request.veto() && !sheet.veto()) {
            throw ApiProblem.refused(List.of(FieldError.of("veto", "web.api.no-veto")));
        }
        Extras extras = new Extras(request.adjustment(), request.veto());
        Preview preview = previews.score(sheet, request.measurements(), extras);
        if (preview instanceof Unscorable unscorable) {
            throw ApiProblem.refused(errors(unscorable, version == null ? "definition" : "sheet"));
        }
        if (preview instanceof Wrong wrong) {
            throw ApiProblem.refused(
                    wrong.problems().stream().map(ScorePreview::error).toList());
        }
        ScoreResult result = ((Done) preview).result();
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

    private static List<FieldError> errors(Unscorable sheet, String at) {
        return sheet.errors().stream()
                .map(finding -> new FieldError(
                        finding.line() == null ? at : at + ".lines." + finding.line(),
                        finding.messageKey(),
                        finding.args()))
                .toList();
    }

    private static FieldError error(MeasurementProblem problem) {
        String field = problem.line().isEmpty()
                ? problem.input()
                : "measurements." + problem.line() + (problem.input().isEmpty() ? "" : "." + problem.input());
        return new FieldError(field, problem.messageKey(), problem.args());
    }
}
