package org.kaohe.web.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.People;
import org.kaohe.schedule.HandIn;
import org.kaohe.schedule.Template;
import org.kaohe.schedule.WorkSchedule;
import org.kaohe.schedule.WorkSchedules;
import org.kaohe.web.access.NotFound;
import org.kaohe.web.text.Names;
import org.kaohe.web.text.Texts;
import org.kaohe.workbook.CellProblem;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Work schedules: what is expected and missing, and for each person handing in, the file to fill in, and what was handed in. */
@Controller
@RequestMapping("/schedules")
class SchedulesPage {

    private final WorkSchedules schedules;
    private final People people;
    private final Names names;
    private final Texts texts;
    private final Clock clock;

    SchedulesPage(WorkSchedules schedules, People people, Names names, Texts texts, Clock clock) {
        this.schedules = schedules;
        this.people = people;
        this.names = names;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String all(Principal login, Model model) {
        names.loadAll();
        model.addAttribute("section", "schedules");
        model.addAttribute("expected", schedules.expectedBy(login.getName()));
        return "schedules";
    }

    @GetMapping("/{person}")
    String one(
            @PathVariable("person") String person,
            @RequestParam(name = "month", required = false) @Nullable String month,
            Principal login,
            Model model) {
        mine(person, login);
        return show(person, month(month), List.of(), model);
    }

    @PostMapping("/{person}")
    String handIn(
            @PathVariable("person") String person,
            @RequestParam("month") String month,
            @RequestParam("file") MultipartFile file,
            Principal login,
            Model model,
            RedirectAttributes next)
            throws IOException {
        mine(person, login);
        String name = baseName(String.valueOf(file.getOriginalFilename()));
        HandIn handIn = schedules.handIn(person, month(month), name, file.getBytes(), login.getName());
        if (handIn.schedule() == null) {
            return show(person, month(month), handIn.problems(), model);
        }
        next.addFlashAttribute("done", texts.of("web.schedules.done", List.of(month)));
        next.addAttribute("person", person);
        next.addAttribute("month", month);
        return "redirect:/schedules/{person}";
    }

    @GetMapping("/{person}/template.xlsx")
    ResponseEntity<byte[]> template(
            @PathVariable("person") String person, @RequestParam("month") String month, Principal login) {
        mine(person, login);
        Template template = schedules.template(person, month(month));
        return download(template.fileName(), template.content());
    }

    @GetMapping("/{person}/files/{id}")
    ResponseEntity<byte[]> file(@PathVariable("person") String person, @PathVariable("id") long id, Principal login) {
        mine(person, login);
        WorkSchedule schedule = schedules
                .find(id)
                .filter(found -> found.getPersonNumber().equals(person))
                .orElseThrow(NotFound::new);
        return download(schedule.getFileName(), schedule.getContent());
    }

    private String show(String person, YearMonth month, List<CellProblem> problems, Model model) {
        model.addAttribute("section", "schedules");
        model.addAttribute("person", people.find(person).orElseThrow(NotFound::new));
        model.addAttribute("month", month);
        model.addAttribute("schedules", schedules.ofPerson(person));
        model.addAttribute("problems", problems);
        return "schedule";
    }

    /** Whoever may not see somebody's schedules learns nothing of them. */
    private void mine(String person, Principal login) {
        if (people.find(person).isEmpty() || !schedules.mayHandIn(person, login.getName())) {
            throw new NotFound();
        }
    }

    private YearMonth month(@Nullable String typed) {
        try {
            return typed == null ? YearMonth.now(clock) : YearMonth.parse(typed);
        } catch (DateTimeException e) {
            throw new NotFound();
        }
    }

    /** Some browsers send the folder along. */
    static String baseName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static ResponseEntity<byte[]> download(String name, byte[] content) {
        ContentDisposition file = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(content);
    }
}
