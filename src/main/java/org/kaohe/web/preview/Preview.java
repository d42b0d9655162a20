package org.kaohe.web.preview;

import java.util.List;
import org.kaohe.catalogue.Finding;
import org.kaohe.scoring.MeasurementProblem;
import org.kaohe.scoring.ScoreResult;

/** What came of scoring figures that nobody keeps. */
public sealed interface Preview {

    /** The score. */
    record Done(ScoreResult result) implements Preview {}

    /** Figures that cannot be used; every one is named. */
    record Wrong(List<MeasurementProblem> problems) implements Preview {

        public Wrong {
            problems = List.copyOf(problems);
        }
    }

    /** The sheet itself cannot be scored: a line has no weight or no method, or two have the same code. */
    record Unscorable(List<Finding> errors) implements Preview {

        public Unscorable {
            errors = List.copyOf(errors);
        }
    }
}
