package org.kaohe.process.conventions;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The expressions of a model, and the beans that they ask. */
final class Expressions {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern TEXT = Pattern.compile("'[^']*'|\"[^\"]*\"|&apos;.*?&apos;|&quot;.*?&quot;");
    /** A name that is neither a property (after a dot) nor a function (before a parenthesis). */
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*(?![\\w(])");

    private static final Set<String> NO_BEANS = Set.of(
            "execution",
            "task",
            "true",
            "false",
            "null",
            "empty",
            "not",
            "and",
            "or",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "div",
            "mod",
            "loopCounter",
            "amp");

    private Expressions() {}

    static boolean isExpression(String text) {
        return EXPRESSION.matcher(text).find();
    }

    static List<String> of(BpmnModelInstance model) {
        return EXPRESSION
                .matcher(Bpmn.convertToString(model))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    static Set<String> names(String expression) {
        String inner = expression.substring(2, expression.length() - 1);
        return NAME.matcher(TEXT.matcher(inner).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(name -> !NO_BEANS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
