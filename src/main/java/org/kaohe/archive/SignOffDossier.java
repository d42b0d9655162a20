package org.kaohe.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaohe.archive.PrintedCase.Line;
import org.kaohe.archive.PrintedCase.Section;
import org.kaohe.archive.PrintedForm.Text;
import org.kaohe.catalogue.Words;
import org.kaohe.signature.SigningConfirmations;
import org.kaohe.signoff.ResultLine;
import org.kaohe.signoff.ResultList;
import org.kaohe.signoff.ResultSigning;
import org.kaohe.signoff.ResultStanding;
import org.kaohe.signoff.SignOff;
import org.kaohe.signoff.SignOffEntry;
import org.kaohe.signoff.SignOffs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the dossier of a sign-off holds: what was signed, every signature and refusal, and a printed form of both. */
@Component
class SignOffDossier {

    private final SignOffs signOffs;
    private final ResultSigning results;
    private final SigningConfirmations confirmations;
    private final DossierContent content;
    private final FormRenderer renderer;
    private final Names names;
    private final FormText text;
    private final Clock clock;
    private final int years;

    SignOffDossier(
            SignOffs signOffs,
            ResultSigning results,
            SigningConfirmations confirmations,
            DossierContent content,
            FormRenderer renderer,
            Names names,
            MessageSource messages,
            Clock clock,
            @Value("${kaohe.retention.years:2}") int years) {
        this.signOffs = signOffs;
        this.results = results;
        this.confirmations = confirmations;
        this.content = content;
        this.renderer = renderer;
        this.names = names;
        this.text = new FormText(messages);
        this.clock = clock;
        this.years = years;
    }

    Draft draft(SignOff found) {
        if (found.isOpen()) {
            throw new IllegalStateException(found.getNumber() + " is still open");
        }
        List<ResultLine> lines = results.of(found)
                .map(ResultStanding::list)
                .map(ResultList::lines)
                .orElse(List.of());
        SealedPart body = SealedPart.of(content.bytes(body(found, lines)));
        SealedPart confidential = SealedPart.of(
                content.bytes(Map.of("format", "kaohe-dossier-sign-off-confidential-1", "number", found.getNumber())));
        return new Draft(
                found.getNumber(),
                DossierKind.SIGN_OFF,
                body,
                confidential,
                renderer.pdf(form(found, lines, body.digest())),
                LocalDate.now(clock).plusYears(years));
    }

    private Map<String, @Nullable Object> body(SignOff found, List<ResultLine> lines) {
        Words title = signOffs.title(found);
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("format", "kaohe-dossier-sign-off-1");
        body.put("number", found.getNumber());
        body.put("kind", found.getKind());
        body.put("titleZh", title.zh());
        body.put("titleEn", title.en());
        body.put("chain", found.getChain());
        body.put("state", found.getState());
        body.put("digest", found.getDigest());
        body.put("reason", found.getReason());
        body.put("department", found.getDepartmentCode());
        body.put("results", lines);
        body.put("confirmed", confirmations.of(found.getNumber()));
        body.put("history", signOffs.history(found));
        return body;
    }

    private PrintedCase form(SignOff found, List<ResultLine> lines, String digest) {
        Words title = signOffs.title(found);
        List<Section> sections = new ArrayList<>();
        List<Line> facts = new ArrayList<>();
        facts.add(new Line(text.of("archive.sign-off.what"), title.zh() + " " + title.en()));
        facts.add(new Line(text.of("archive.sign-off.digest"), found.getDigest()));
        if (found.getReason() != null) {
            facts.add(new Line(text.of("archive.case.reason"), found.getReason()));
        }
        sections.add(new Section(text.of("archive.sign-off.content"), facts));
        if (!lines.isEmpty()) {
            sections.add(new Section(
                    text.of("archive.sign-off.results"),
                    lines.stream().map(this::line).toList()));
        }
        sections.add(new Section(
                text.of("archive.case.approvals"),
                signOffs.history(found).stream().map(this::signature).toList()));
        return new PrintedCase(found.getNumber(), text.of("signoff.kind." + found.getKind()), digest, sections);
    }

    private Line line(ResultLine line) {
        String name = names.person(line.person());
        String result = Stream.of(
                        line.sheetTitle().zh() + " " + line.sheetTitle().en() + " (" + line.sheet() + ")",
                        line.score() == null ? "–" : line.score().toPlainString(),
                        line.grade() == null ? "" : line.grade(),
                        line.bonus() == null ? "" : "¥" + line.bonus().toPlainString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Line(new Text(name, line.appraisal()), result);
    }

    private Line signature(SignOffEntry entry) {
        Text turn = text.of("archive.sign-off.turn", String.valueOf(entry.getTurn()));
        Text act = text.of("signoff.act." + entry.getAct());
        String why = entry.getReason() == null ? "" : ": " + entry.getReason();
        return new Line(
                text.of("signoff.link." + entry.getLink()),
                turn.zh() + " " + turn.en() + " · " + act.zh() + " " + act.en() + " " + names.person(entry.getActor())
                        + " " + names.day(entry.getEnteredAt()) + why);
    }
}
