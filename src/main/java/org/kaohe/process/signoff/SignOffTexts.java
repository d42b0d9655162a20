package org.kaohe.process.signoff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.catalogue.Words;
import org.kaohe.organisation.People;
import org.kaohe.process.forms.Bilingual;
import org.kaohe.process.forms.Markdown;
import org.kaohe.signoff.ResultLine;
import org.kaohe.signoff.ResultList;
import org.kaohe.signoff.ResultSigning;
import org.kaohe.signoff.SignOff;
import org.kaohe.signoff.SignOffEntry;
import org.kaohe.signoff.SignOffs;
import org.springframework.stereotype.Component;

/** What the forms of a sign-off show, as Markdown: what is signed, and what was signed and said before. */
@Component
class SignOffTexts {

    private static final int SHOWN_PEOPLE = 60;

    private final SignOffs signOffs;
    private final ResultSigning results;
    private final Catalogue catalogue;
    private final People people;
    private final Bilingual texts;

    SignOffTexts(SignOffs signOffs, ResultSigning results, Catalogue catalogue, People people, Bilingual texts) {
        this.signOffs = signOffs;
        this.results = results;
        this.catalogue = catalogue;
        this.people = people;
        this.texts = texts;
    }

    Map<String, Object> of(SignOff found, String viewer) {
        Words title = signOffs.title(found);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("signOffTitle", Markdown.escape(title.zh() + " " + title.en()));
        shown.put(
                "contentText",
                results.of(found).map(standing -> list(standing.list(), viewer)).orElseGet(() -> sheet(found)));
        List<SignOffEntry> history = signOffs.history(found);
        shown.put(
                "historyText",
                history.isEmpty()
                        ? texts.text("process.sign-off.no-history")
                        : history.stream().map(this::entry).collect(Collectors.joining("\n")));
        shown.put("pageText", link("process.sign-off.page", "/sign-offs/" + found.getNumber()));
        return shown;
    }

    private String sheet(SignOff found) {
        SheetVersion sheet = catalogue
                .find(java.util.Objects.requireNonNull(found.getSheetVersionId()))
                .orElseThrow();
        String reason = found.getReason();
        return link("process.sign-off.sheet", "/sheets/" + sheet.getCode() + "?version=" + sheet.getVersion())
                + (reason == null
                        ? ""
                        : "\n\n" + texts.text("process.sign-off.reason") + ": " + Markdown.escape(reason));
    }

    private String list(ResultList list, String viewer) {
        String lines = list.lines().stream().limit(SHOWN_PEOPLE).map(this::line).collect(Collectors.joining("\n"));
        boolean own = list.lines().stream().anyMatch(line -> line.person().equals(viewer));
        return texts.text("process.sign-off.people", String.valueOf(list.lines().size()))
                + "\n\n" + lines
                + (list.lines().size() > SHOWN_PEOPLE ? "\n- …" : "")
                + (own ? "\n\n" + texts.text("process.sign-off.own") : "");
    }

    private String line(ResultLine line) {
        return "- "
                + Markdown.escape(Stream.of(
                                person(line.person()),
                                line.sheetTitle().zh() + " " + line.sheetTitle().en() + " (" + line.sheet() + ")",
                                line.score() == null ? "–" : line.score().toPlainString(),
                                line.grade(),
                                line.bonus() == null ? null : "¥" + line.bonus().toPlainString(),
                                line.recognised() ? null : texts.text("process.sign-off.not-recognised"))
                        .filter(part -> part != null)
                        .collect(Collectors.joining(" · ")));
    }

    private String entry(SignOffEntry entry) {
        String reason = entry.getReason();
        return "- " + entry.getTurn() + " · " + texts.text("signoff.link." + entry.getLink()) + ": "
                + texts.text("signoff.act." + entry.getAct()) + " "
                + Markdown.escape(person(entry.getActor()))
                + (reason == null ? "" : ": " + Markdown.escape(reason));
    }

    private String person(@Nullable String number) {
        return number == null ? "" : people.named(number);
    }

    private String link(String key, String path) {
        return texts.text(key) + ": [" + path + "](" + path + ")";
    }
}
