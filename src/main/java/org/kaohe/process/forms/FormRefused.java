package org.kaohe.process.forms;

import java.util.List;
import org.kaohe.period.Problem;
import org.kaohe.period.Refusal;

/** A submitted form that is not accepted: it names every field and what is wrong, and nothing of it is kept. */
public class FormRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public FormRefused(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public FormRefused(String field, String messageKey, String... args) {
        this(List.of(new Problem(field, messageKey, List.of(args))));
    }

    public FormRefused(Refusal refusal) {
        this(refusal.problems());
    }

    public List<Problem> problems() {
        return problems;
    }
}
