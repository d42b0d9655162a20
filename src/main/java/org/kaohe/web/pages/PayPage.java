package org.kaohe.web.pages;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kaohe.pay.Exported;
import org.kaohe.pay.PayChanges;
import org.kaohe.pay.PayShares;
import org.kaohe.pay.Payroll;
import org.kaohe.pay.PayrollExporting;
import org.kaohe.pay.PayrollFile;
import org.kaohe.pay.PayrollFormat;
import org.kaohe.pay.Payrolls;
import org.kaohe.pay.SecondResults;
import org.kaohe.period.Refusal;
import org.kaohe.web.access.NotFound;
import org.kaohe.web.text.Names;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the months pay, for HR and finance: what is credited, what keeps the payroll file back, the files that left. */
@Controller
@RequestMapping("/pay")
class PayPage {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Payrolls payrolls;
    private final PayrollExporting exporting;
    private final PayShares shares;
    private final SecondResults seconds;
    private final PayChanges changes;
    private final Names names;
    private final Answers answers;

    PayPage(
            Payrolls payrolls,
            PayrollExporting exporting,
            PayShares shares,
            SecondResults seconds,
            PayChanges changes,
            Names names,
            Answers answers) {
        this.payrolls = payrolls;
        this.exporting = exporting;
        this.shares = shares;
        this.seconds = seconds;
        this.changes = changes;
        this.names = names;
        this.answers = answers;
    }

    @GetMapping
    String list(Model model) {
        names.loadAll();
        model.addAttribute("section", "pay");
        model.addAttribute("standings", payrolls.standings());
        model.addAttribute("payChanges", changes.all());
        return "pay";
    }

    @GetMapping("/{id}")
    String show(@PathVariable("id") long id, Model model) {
        Payroll payroll = payrolls.find(id).orElseThrow(NotFound::new);
        names.loadAll();
        model.addAttribute("section", "pay");
        model.addAttribute("payroll", payroll);
        model.addAttribute("shared", shares.of(id));
        model.addAttribute("seconds", seconds.of(id));
        return "payroll";
    }

    @PostMapping("/{id}/shares")
    String share(
            @PathVariable("id") long id,
            @RequestParam("person") String person,
            @RequestParam("position") List<String> positions,
            @RequestParam("percent") List<String> percents,
            @RequestParam("reason") String reason,
            Principal login,
            RedirectAttributes next) {
        if (payrolls.find(id).isEmpty()) {
            throw new NotFound();
        }
        TypedShares typed = new TypedShares(person, positions, percents, reason);
        Optional<Refusal> refusal = shares.share(id, person, typed.figures(), reason, login.getName());
        answers.tell(refusal, "pay.share.saved", next);
        if (refusal.isPresent()) {
            next.addFlashAttribute("typed", typed);
        }
        next.addAttribute("id", id);
        return "redirect:/pay/{id}";
    }

    /** The file, or back to the page with the reason why there is none. */
    @PostMapping("/{id}/export")
    Object export(
            @PathVariable("id") long id,
            @RequestParam(name = "format", defaultValue = "CSV") PayrollFormat format,
            Principal login,
            Locale language,
            RedirectAttributes next) {
        if (payrolls.find(id).isEmpty()) {
            throw new NotFound();
        }
        Exported exported = exporting.export(id, login.getName(), format, language);
        PayrollFile file = exported.file();
        if (file == null) {
            answers.tell(exported.refusal(), "pay.title", next);
            next.addAttribute("id", id);
            return "redirect:/pay/{id}";
        }
        ContentDisposition name =
                ContentDisposition.attachment().filename(file.name()).build();
        return ResponseEntity.status(HttpStatus.OK)
                .contentType(format == PayrollFormat.CSV ? CSV : XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(file.content());
    }
}
