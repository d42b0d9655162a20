package org.kaohe.browser;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Decides for {@link RequiresChromium}: run, skip aloud, or fail. */
class ChromiumCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        ConditionEvaluationResult decision =
                decide(Chromium.find(), "required".equals(System.getProperty("kaohe.browser")));
        if (decision.isDisabled()) {
            System.out.println("SKIPPED " + context.getDisplayName() + ": "
                    + decision.getReason().orElseThrow());
        }
        return decision;
    }

    static ConditionEvaluationResult decide(Optional<Path> chromium, boolean required) {
        if (chromium.isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is " + chromium.get());
        }
        String reason = "no Chromium found; install one or name it in KAOHE_CHROMIUM";
        if (required) {
            throw new IllegalStateException("The browser tests are required, but there is " + reason);
        }
        return ConditionEvaluationResult.disabled("there is " + reason);
    }
}
