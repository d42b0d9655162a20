package org.kaohe.web.pages;

import java.math.BigDecimal;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.pay.BaseProposals;
import org.kaohe.pay.BaseTable;
import org.kaohe.web.text.Names;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Next year's bonus bases as proposed from the annual results, and the table behind them, for HR. */
@Controller
@RequestMapping("/pay/bases")
class BasesPage {

    private final BaseProposals proposals;
    private final BaseTable table;
    private final Names names;
    private final Answers answers;
    private final Clock clock;

    BasesPage(BaseProposals proposals, BaseTable table, Names names, Answers answers, Clock clock) {
        this.proposals = proposals;
        this.table = table;
        this.names = names;
        this.answers = answers;
        this.clock = clock;
    }

    /** Annual results are made in January, so the year that is asked for first is the one that is over then. */
    @GetMapping
    String show(@RequestParam("year") Optional<Integer> year, Model model) {
        LocalDate today = LocalDate.now(clock);
        int shown = year.orElse(today.getMonthValue() <= 6 ? today.getYear() - 1 : today.getYear());
        int bounded = Math.min(Math.max(2000, shown), 2099);
        names.loadAll();
        model.addAttribute("section", "pay");
        model.addAttribute("year", bounded);
        model.addAttribute("percents", table.percents());
        model.addAttribute("proposals", proposals.of(bounded));
        return "bases";
    }

    @PostMapping("/table")
    String set(
            @RequestParam("grade") String grade,
            @RequestParam(name = "percent", required = false) @Nullable BigDecimal percent,
            @RequestParam("year") int year,
            Principal login,
            RedirectAttributes next) {
        answers.tell(table.set(grade, percent, login.getName()), "pay.base.saved", next);
        next.addAttribute("year", year);
        return "redirect:/pay/bases";
    }
}
