package org.kaohe.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A grade of staff such as P2 (002, R117): a ladder and a step on it. Grades of different ladders cannot be compared.
 */
record StaffGrade(String ladder, int step) {

    private static final Pattern WRITTEN = Pattern.compile("(\\p{L}*)-?(\\d{1,3})");

    /** Full-width letters and digits, and small letters, count as the plain ones. */
    static Optional<StaffGrade> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        Matcher written = WRITTEN.matcher(plain);
        return written.matches()
                ? Optional.of(new StaffGrade(written.group(1), Integer.parseInt(written.group(2))))
                : Optional.empty();
    }

    /** Whether a person of this grade, empty for none, has at least the other one. */
    static boolean reaches(String grade, String least) {
        Optional<StaffGrade> own = of(grade);
        return own.isPresent() && of(least).filter(own.get()::isAtLeast).isPresent();
    }

    private boolean isAtLeast(StaffGrade other) {
        return ladder.equals(other.ladder) && step >= other.step;
    }
}
