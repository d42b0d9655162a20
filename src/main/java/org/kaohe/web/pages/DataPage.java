package org.kaohe.web.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.figures.DataDesk;
import org.kaohe.figures.DataImport;
import org.kaohe.figures.DataRequest;
import org.kaohe.figures.DataRequests;
import org.kaohe.figures.DataTable;
import org.kaohe.figures.DataTables;
import org.kaohe.figures.DataTemplate;
import org.kaohe.organisation.ImportReport;
import org.kaohe.organisation.People;
import org.kaohe.period.Periods;
import org.kaohe.period.Refusal;
import org.kaohe.web.access.NotFound;
import org.kaohe.web.text.Names;
import org.kaohe.web.text.Texts;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The figures that departments bring for a period: their tables, the files. Each department sees its own, HR all. */
@Controller
@RequestMapping("/periods/{id}/data")
class DataPage {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final DataRequests requests;
    private final DataDesk desk;
    private final DataTables tables;
    private final DataImport imports;
    private final Periods periods;
    private final People people;
    private final Names names;
    private final Texts texts;
    private final Answers answers;

    DataPage(
            DataRequests requests,
            DataDesk desk,
            DataTables tables,
            DataImport imports,
            Periods periods,
            People people,
            Names names,
            Texts texts,
            Answers answers) {
        this.requests = requests;
        this.desk = desk;
        this.tables = tables;
        this.imports = imports;
        this.periods = periods;
        this.people = people;
        this.names = names;
        this.texts = texts;
        this.answers = answers;
    }

    /** A request with its table. */
    record Block(DataRequest request, DataTable table) {}

    @GetMapping
    String show(@PathVariable("id") long id, Principal login, Model model) {
        String me = login.getName();
        List<Block> blocks = requests.ofPeriod(id).stream()
                .filter(request -> desk.mayAnswer(request, me))
                .map(request -> new Block(request, tables.of(request)))
                .toList();
        if (blocks.isEmpty() && !desk.isHr(me)) {
            throw new NotFound();
        }
        names.loadAll();
        model.addAttribute("section", "home");
        model.addAttribute("period", periods.find(id).orElseThrow(NotFound::new));
        model.addAttribute("blocks", blocks);
        model.addAttribute("departments", people.departments());
        return "data";
    }

    @GetMapping("/{number}/template.csv")
    ResponseEntity<byte[]> template(
            @PathVariable("id") long id, @PathVariable("number") String number, Principal login) {
        DataTable table = tables.of(mine(id, number, login));
        ContentDisposition file =
                ContentDisposition.attachment().filename(number + ".csv").build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(DataTemplate.of(table, names::person).getBytes(StandardCharsets.UTF_8));
    }

    /** The page of the dry run carries the file along, so that exactly what was checked is applied. */
    @PostMapping("/{number}/check")
    String check(
            @PathVariable("id") long id,
            @PathVariable("number") String number,
            @RequestParam("file") MultipartFile file,
            Principal login,
            Model model)
            throws IOException {
        byte[] csv = file.getBytes();
        DataRequest request = mine(id, number, login);
        return report(request, csv, imports.run(number, csv, login.getName(), false), model);
    }

    @PostMapping("/{number}/apply")
    String apply(
            @PathVariable("id") long id,
            @PathVariable("number") String number,
            @RequestParam("csv") String encoded,
            Principal login,
            Model model,
            RedirectAttributes next) {
        DataRequest request = mine(id, number, login);
        byte[] csv = decode(encoded);
        ImportReport report = imports.run(number, csv, login.getName(), true);
        if (!report.isClean()) {
            return report(request, csv, report, model);
        }
        next.addFlashAttribute(
                "done",
                texts.of(
                        "web.data.applied", List.of(String.valueOf(report.added()), String.valueOf(report.changed()))));
        return back(id, next);
    }

    @PostMapping("/{number}/end")
    String end(
            @PathVariable("id") long id,
            @PathVariable("number") String number,
            @RequestParam(name = "noMore", defaultValue = "false") boolean noMore,
            @RequestParam(name = "reason", required = false) @Nullable String reason,
            Principal login,
            RedirectAttributes next) {
        mine(id, number, login);
        return told(id, requests.end(number, login.getName(), noMore, reason), "web.data.ended", next);
    }

    /** HR only, as the request itself sees to. */
    @PostMapping("/{number}/assign")
    String assign(
            @PathVariable("id") long id,
            @PathVariable("number") String number,
            @RequestParam("department") String department,
            Principal login,
            RedirectAttributes next) {
        mine(id, number, login);
        Optional<Refusal> refusal = requests.assign(number, department.isEmpty() ? null : department, login.getName());
        return told(id, refusal, "web.data.assigned", next);
    }

    /** Whoever may not answer a request learns nothing of it. */
    private DataRequest mine(long period, String number, Principal login) {
        return requests.find(number)
                .filter(request -> request.getPeriodId() == period)
                .filter(request -> desk.mayAnswer(request, login.getName()))
                .orElseThrow(NotFound::new);
    }

    private static String report(DataRequest request, byte[] csv, ImportReport report, Model model) {
        model.addAttribute("section", "home");
        model.addAttribute("request", request);
        model.addAttribute("report", report);
        model.addAttribute("csv", Base64.getEncoder().encodeToString(csv));
        return "data-check";
    }

    private String told(long id, Optional<Refusal> refusal, String doneKey, RedirectAttributes next) {
        answers.tell(refusal, doneKey, next);
        return back(id, next);
    }

    private static String back(long id, RedirectAttributes next) {
        next.addAttribute("id", id);
        return "redirect:/periods/{id}/data";
    }

    private static byte[] decode(String encoded) {
        try {
            return Base64.getDecoder().decode(encoded);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The file is no longer readable", e);
        }
    }
}
