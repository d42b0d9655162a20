package org.kaohe.outcome;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.Stage;
import org.kaohe.period.PeriodKind;

/**
 * What the decision table knows about a result.
 *
 * @param official the official score, two decimals; 0 under a veto
 * @param recognised whether both parts of the interview are recorded (002, R124)
 * @param stage the person's stage today
 */
public record DecisionFacts(
        PeriodKind periodKind,
        BigDecimal official,
        @Nullable String grade,
        boolean vetoed,
        boolean recognised,
        Stage stage) {}
