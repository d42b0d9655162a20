package org.kaohe.web.pages;

import java.math.BigDecimal;
import java.security.Principal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaohe.appraisal.Amendments;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.catalogue.AskedLine;
import org.kaohe.period.Refusal;
import org.kaohe.web.access.AppraisalReading;
import org.kaohe.web.access.AppraisalView;
import org.kaohe.web.access.NotAllowed;
import org.kaohe.web.access.Viewer;
import org.kaohe.web.access.Viewers;
import org.kaohe.web.text.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** HR corrects figures of a sealed appraisal; the correction becomes a dossier of its own. */
@Controller
@RequestMapping("/appraisals/{number}/amend")
class AmendPage {

    private static final String BETWEEN = "__";
    private static final String TYPED = "typed";
    private static final String FIGURE = "[-+]?\\d{1,12}(\\.\\d{1,6})?";

    private final AppraisalReading reading;
    private final Viewers viewers;
    private final Amendments amendments;
    private final Answers answers;
    private final Texts texts;

    AmendPage(AppraisalReading reading, Viewers viewers, Amendments amendments, Answers answers, Texts texts) {
        this.reading = reading;
        this.viewers = viewers;
        this.amendments = amendments;
        this.answers = answers;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable("number") String number, Principal login, Model model) {
        AppraisalView view = sealed(number, login);
        Map<String, String> figures = figures(amendments.counting(number));
        figures.putAll(before(model));
        model.addAttribute("section", "home");
        model.addAttribute("view", view);
        model.addAttribute("figures", figures);
        model.addAttribute("second", figures(amendments.countingOfSecond(number)));
        return "amend";
    }

    @PostMapping
    String amend(
            @PathVariable("number") String number,
            @RequestParam("reason") String reason,
            @RequestParam Map<String, String> typed,
            Principal login,
            RedirectAttributes next) {
        AppraisalView view = sealed(number, login);
        List<String> wrong = new ArrayList<>();
        List<LineEntry> entries = view.sheet().asked().stream()
                .map(line -> entry(line, typed, wrong))
                .toList();
        next.addAttribute("number", number);
        next.addFlashAttribute(TYPED, typed);
        if (!wrong.isEmpty()) {
            answers.refuse(wrong, next);
            return "redirect:/appraisals/{number}/amend";
        }
        Optional<Refusal> refusal = amendments.amend(number, login.getName(), entries, reason);
        answers.tell(refusal, "web.amend.done", next);
        return refusal.isPresent() ? "redirect:/appraisals/{number}/amend" : "redirect:/appraisals/{number}";
    }

    private static Map<String, String> figures(List<LineEntry> entries) {
        Map<String, String> figures = new LinkedHashMap<>();
        entries.forEach(entry -> entry.inputs()
                .forEach((key, figure) -> figures.put(entry.line() + BETWEEN + key, figure.toPlainString())));
        return figures;
    }

    /** What was typed before it was refused, the reason with it. */
    private static Map<String, String> before(Model model) {
        Map<String, String> typed = new LinkedHashMap<>();
        if (model.getAttribute(TYPED) instanceof Map<?, ?> refused) {
            refused.forEach((name, text) -> typed.put(String.valueOf(name), String.valueOf(text)));
        }
        return typed;
    }

    private LineEntry entry(AskedLine line, Map<String, String> typed, List<String> wrong) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        line.inputs().forEach(input -> {
            String text =
                    typed.getOrDefault(line.code() + BETWEEN + input.key(), "").strip();
            if (text.matches(FIGURE)) {
                figures.put(input.key(), new BigDecimal(text));
            } else if (!text.isEmpty()) {
                wrong.add(texts.of("web.amend.no-number", List.of(texts.pick(line.zh(), line.en()), text)));
            }
        });
        return new LineEntry(line.code(), figures, null);
    }

    private AppraisalView sealed(String number, Principal login) {
        Viewer viewer = viewers.of(login).orElseThrow(NotAllowed::new);
        AppraisalView view = reading.read(number, viewer.number());
        if (!viewer.hr() || view.appraisal().getState() != AppraisalState.SEALED) {
            throw new NotAllowed();
        }
        return view;
    }
}
