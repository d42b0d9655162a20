package org.kaohe.web.pages;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.Finding;
import org.kaohe.catalogue.Publication;
import org.kaohe.catalogue.Publication.NotPublished;
import org.kaohe.catalogue.Publication.ReasonNeeded;
import org.kaohe.catalogue.Severity;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.period.Refusal;
import org.kaohe.signoff.SheetSigning;
import org.kaohe.signoff.SignOff;
import org.kaohe.signoff.SignOffs;
import org.kaohe.web.access.NotAllowed;
import org.kaohe.web.access.NotFound;
import org.kaohe.web.access.Viewer;
import org.kaohe.web.access.Viewers;
import org.kaohe.web.text.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sheets, for everybody to read; HR publishes a draft or sees what refuses it. */
@Controller
class SheetPages {

    private final Catalogue catalogue;
    private final SheetSigning signing;
    private final SignOffs signOffs;
    private final Viewers viewers;
    private final Texts texts;
    private final Answers answers;

    SheetPages(
            Catalogue catalogue,
            SheetSigning signing,
            SignOffs signOffs,
            Viewers viewers,
            Texts texts,
            Answers answers) {
        this.catalogue = catalogue;
        this.signing = signing;
        this.signOffs = signOffs;
        this.viewers = viewers;
        this.texts = texts;
        this.answers = answers;
    }

    @GetMapping("/sheets")
    String all(Model model) {
        model.addAttribute("section", "sheets");
        model.addAttribute("sheets", catalogue.all());
        return "sheets";
    }

    @GetMapping("/sheets/{code}")
    String one(@PathVariable("code") String code, @RequestParam("version") Optional<Integer> number, Model model) {
        List<SheetVersion> versions = catalogue.versionsOf(code);
        SheetVersion version = number.map(
                        n -> versions.stream().filter(v -> v.getVersion() == n).findFirst())
                .orElseGet(() ->
                        catalogue.published(code).or(() -> versions.stream().findFirst()))
                .orElseThrow(NotFound::new);
        SheetDefinition sheet = catalogue.definition(version);
        model.addAttribute("section", "sheets");
        model.addAttribute("version", version);
        model.addAttribute("versions", versions);
        model.addAttribute("sheet", sheet);
        model.addAttribute("title", texts.pick(sheet.titleZh(), sheet.titleEn()));
        List<Finding> findings = catalogue.lintBesideOthers(sheet);
        model.addAttribute("findings", findings);
        model.addAttribute("publishable", findings.stream().noneMatch(f -> f.severity() == Severity.ERROR));
        model.addAttribute("warned", findings.stream().anyMatch(f -> f.severity() == Severity.WARNING));
        List<SignOff> signed = signOffs.ofSheet(version);
        model.addAttribute("signOff", signed.isEmpty() ? null : signed.get(signed.size() - 1));
        model.addAttribute("signedOff", signing.isNeeded());
        return "sheet";
    }

    /** Where the scheme has sheets signed off, HR begins to draw the version up; elsewhere it is published at once. */
    @PostMapping("/sheets/{code}/publish")
    String publish(
            @PathVariable("code") String code,
            @RequestParam("version") int number,
            @RequestParam("reason") Optional<String> reason,
            Principal login,
            RedirectAttributes next) {
        Viewer hr = viewers.of(login).filter(Viewer::hr).orElseThrow(NotAllowed::new);
        SheetVersion version = catalogue.versionsOf(code).stream()
                .filter(v -> v.getVersion() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (signing.isNeeded()) {
            Optional<Refusal> refusal = signing.begin(version.getId(), hr.number(), reason.orElse(null));
            answers.tell(refusal, "web.sheet.draw-up.begun", next);
            if (refusal.isEmpty()) {
                List<SignOff> all = signOffs.ofSheet(version);
                next.addAttribute("number", all.get(all.size() - 1).getNumber());
                return "redirect:/sign-offs/{number}";
            }
            next.addAttribute("version", number);
            return "redirect:/sheets/{code}";
        }
        Publication publication = catalogue.publish(version.getId(), hr.number(), reason.orElse(null));
        if (publication instanceof NotPublished refused) {
            answers.refuse(refused.findings().stream().map(this::text).toList(), next);
        } else if (publication instanceof ReasonNeeded needed) {
            answers.refuse(
                    Stream.concat(
                                    Stream.of(texts.of("web.sheet.reason.needed")),
                                    needed.warnings().stream().map(this::text))
                            .toList(),
                    next);
        } else {
            next.addFlashAttribute("done", texts.of("web.sheet.published"));
        }
        next.addAttribute("version", number);
        return "redirect:/sheets/{code}";
    }

    private String text(Finding finding) {
        String text = texts.of(finding.messageKey(), finding.args());
        return finding.line() == null ? text : finding.line() + ": " + text;
    }
}
