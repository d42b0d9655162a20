package org.kaohe.web.pages;

import java.io.IOException;
import java.security.Principal;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.kaohe.organisation.ImportKind;
import org.kaohe.organisation.ImportReport;
import org.kaohe.organisation.People;
import org.kaohe.organisation.PeopleImport;
import org.kaohe.process.Logins;
import org.kaohe.web.access.NotAllowed;
import org.kaohe.web.access.NotFound;
import org.kaohe.web.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The company for HR: everybody, the import with its dry run, first passwords (noted in the log; nobody's own, which needs
 * the old one). The page of the dry run carries the file along, so that exactly what was checked is applied, on whatever
 * node.
 */
@Controller
class PeoplePage {

    private static final Logger LOGINS = LoggerFactory.getLogger("kaohe.logins");

    private final People people;
    private final PeopleImport imports;
    private final Logins logins;
    private final Texts texts;
    private final Answers answers;

    PeoplePage(People people, PeopleImport imports, Logins logins, Texts texts, Answers answers) {
        this.people = people;
        this.imports = imports;
        this.logins = logins;
        this.texts = texts;
        this.answers = answers;
    }

    @GetMapping("/people")
    String all(Model model) {
        model.addAttribute("section", "people");
        model.addAttribute("people", people.all());
        model.addAttribute("kinds", ImportKind.values());
        return "people";
    }

    @PostMapping("/people/import/check")
    String check(@RequestParam("kind") ImportKind kind, @RequestParam("file") MultipartFile file, Model model)
            throws IOException {
        byte[] csv = file.getBytes();
        return report(kind, csv, imports.check(kind, csv), model);
    }

    @PostMapping("/people/import/apply")
    String apply(
            @RequestParam("kind") ImportKind kind,
            @RequestParam("csv") String encoded,
            Principal login,
            Model model,
            RedirectAttributes next) {
        byte[] csv = decode(encoded);
        ImportReport report = imports.apply(kind, csv, login.getName());
        if (!report.isClean()) {
            return report(kind, csv, report, model);
        }
        next.addFlashAttribute(
                "done",
                texts.of(
                        "web.import.applied",
                        List.of(
                                String.valueOf(report.added()),
                                String.valueOf(report.changed()),
                                String.valueOf(report.unchanged()))));
        return "redirect:/people";
    }

    @PostMapping("/people/{number}/password")
    String password(
            @PathVariable("number") String number,
            @RequestParam("fresh") String fresh,
            Principal login,
            RedirectAttributes next) {
        if (number.equals(login.getName())) {
            throw new NotAllowed();
        }
        if (!logins.exists(number)) {
            throw new NotFound();
        }
        LOGINS.warn("{} sets the password of {}", login.getName(), number);
        Optional<String> problem = logins.setPassword(number, fresh);
        if (problem.isPresent()) {
            answers.refuse(List.of(texts.of(problem.get())), next);
        } else {
            next.addFlashAttribute("done", texts.of("web.people.password.set", List.of(people.named(number))));
        }
        return "redirect:/people";
    }

    private String report(ImportKind kind, byte[] csv, ImportReport report, Model model) {
        model.addAttribute("section", "people");
        model.addAttribute("kind", kind);
        model.addAttribute("report", report);
        model.addAttribute("csv", Base64.getEncoder().encodeToString(csv));
        return "import";
    }

    private static byte[] decode(String encoded) {
        try {
            return Base64.getDecoder().decode(encoded);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The file is no longer readable", e);
        }
    }
}
