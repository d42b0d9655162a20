package org.kaohe.catalogue;

import java.util.List;

/**
 * A finding with a small sheet that has it and another one that has not.
 *
 * @param code of the finding
 */
record LintCase(String code, String bad, String good) {

    private static final String HEAD = "code: own\ntitle: {zh: 自制表, en: Own sheet}\nposition: own\nsource: own\n";

    /** Both sheets consist of one line. */
    static LintCase line(String code, String bad, String good) {
        return new LintCase(code, sheet("", bad), sheet("", good));
    }

    /** Lines with code L01, L02 …, 100 points, a name and a rule, unless they state their own. */
    static String sheet(String head, String... lines) {
        StringBuilder yaml = new StringBuilder(HEAD).append(head).append("lines:");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            yaml.append("\n  - {code: L0").append(i + 1);
            yaml.append(line.contains("group:") ? "" : ", group: {zh: 组, en: Group}");
            yaml.append(line.contains("name:") ? "" : ", name: {zh: 指标" + (i + 1) + ", en: Indicator " + (i + 1) + "}");
            yaml.append(line.matches(".*(weight|share): .*") ? "" : ", weight: 100");
            yaml.append(", rule: {zh: 规则, en: Rule}, ").append(line).append('}');
        }
        return yaml.append(lines.length == 0 ? " []\n" : "\n").toString();
    }

    List<Finding> inBad() {
        return found(bad);
    }

    List<Finding> inGood() {
        return found(good);
    }

    private List<Finding> found(String yaml) {
        return Linter.lint(Sheets.read(yaml)).stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    @Override
    public String toString() {
        return code;
    }
}
