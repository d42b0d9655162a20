package org.kaohe.web.pages;

import java.util.List;
import java.util.Optional;
import org.kaohe.period.Problem;
import org.kaohe.period.Refusal;
import org.kaohe.web.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what a command answered to the page that is shown next. */
@Component
class Answers {

    private final Texts texts;

    Answers(Texts texts) {
        this.texts = texts;
    }

    /** Says that it was done, or every reason why not. */
    void tell(Optional<Refusal> refusal, String doneKey, RedirectAttributes next) {
        if (refusal.isPresent()) {
            refuse(refusal.get().problems().stream().map(this::text).toList(), next);
        } else {
            next.addFlashAttribute("done", texts.of(doneKey));
        }
    }

    void refuse(List<String> reasons, RedirectAttributes next) {
        next.addFlashAttribute("refused", reasons);
    }

    private String text(Problem problem) {
        return texts.of(problem.messageKey(), problem.args());
    }
}
