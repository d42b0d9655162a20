package org.kaohe.workbook;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A printed formula of the kind {@code [(done/tasks)/98%]40%}, taken apart. Its brackets are often unbalanced in print, so
 * only where they close is kept, as a bar; brackets that explain a word belong to the word.
 *
 * @param target in percent; none where the formula has no target
 * @param weight points; none where the formula has no weight
 * @param balanced whether the brackets of the print fit together
 */
record PrintedFormula(
        String numerator,
        String denominator,
        @Nullable BigDecimal target,
        @Nullable BigDecimal weight,
        boolean balanced) {

    private static final String FIGURE = "([0-9]{1,5}(?:\\.[0-9]{1,4})?)";
    private static final Pattern RATIO =
            Pattern.compile("\\|*([^/|]*[^/|0-9.%][^/|]*)\\|*/([^/|]+?)\\|*(?:\\*100%\\|*)?(?:/" + FIGURE
                    + "%)?\\|*(?:\\*?" + FIGURE + "[%分]?)?\\|*");
    private static final Pattern EXPLAINED = Pattern.compile("(?<=[\\p{IsHan}A-Za-z])\\(([^()/\\[\\]]*)\\)(?=[/)\\]])");
    private static final Pattern INTRODUCED = Pattern.compile("^[^=/]*=");

    /** Null when the text is no such formula. */
    static @Nullable PrintedFormula parse(String printed) {
        String text = usual(printed);
        Matcher ratio = RATIO.matcher(bars(text));
        if (!ratio.matches()) {
            return null;
        }
        return new PrintedFormula(
                word(ratio.group(1)),
                word(ratio.group(2)),
                figure(ratio.group(3)),
                figure(ratio.group(4)),
                isBalanced(text));
    }

    private static String usual(String printed) {
        String text = CellText.squeezed(printed)
                .replaceAll("[〔【{]", "[")
                .replaceAll("[〕】}]", "]")
                .replaceAll("[×✕xX·](?=[0-9])", "*")
                .replace('÷', '/')
                .replaceAll("[;,。;.、]+$", "");
        return EXPLAINED
                .matcher(INTRODUCED.matcher(text).replaceFirst(""))
                .replaceAll(match -> "（" + Matcher.quoteReplacement(match.group(1)) + "）");
    }

    private static String bars(String text) {
        return text.replaceAll("[\\[(]", "").replaceAll("[\\])]", "|");
    }

    private static String word(String text) {
        return CellText.tidy(text.replace("*", ""));
    }

    private static @Nullable BigDecimal figure(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static boolean isBalanced(String text) {
        int round = 0;
        int square = 0;
        for (char c : text.toCharArray()) {
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            square += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (round < 0 || square < 0) {
                return false;
            }
        }
        return round == 0 && square == 0;
    }
}
