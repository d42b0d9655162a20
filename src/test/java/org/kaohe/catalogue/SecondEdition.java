package org.kaohe.catalogue;

/** A sheet that uses everything the second edition of the format has, for tests of other modules too. */
public final class SecondEdition {

    public static final String YAML =
            """
            code: second-edition
            title: {zh: 表, en: Sheet}
            source: test
            period: quarter
            system: 6
            kpiList: true
            groups:
              - {code: G1, zh: 职能, en: Duties, weight: 70}
              - {code: G2, zh: 态度, en: Attitude}
            multiplier: {zh: 重关指标, en: Critical indicator, min: 0.2, max: 1}
            normalise: 80
            raters:
              - {role: general-manager, share: 2}
              - {role: client, zh: 客户部门, en: Client department}
            policies: {zero: full, grade: whole}
            printedRules: [满分100分]
            repaired:
              - {printed: 第两月, read: 每两月, x: X75}
            lines:
              - code: L01
                group: G1
                share: 15
                name: {zh: 发料, en: Issue}
                rule: {zh: 规, en: Rule}
                kpi: on-time-issue
                evaluator: {zh: 主管, en: Supervisor}
                dataSource: {zh: 工单, en: Work orders}
                department: {zh: 人事部, en: Personnel}
                period: month
                direction: higher
                printedWeight: 10
                printedTarget: 98
                asPrinted: (missed / total) / 0.95 * weight
                zero: nothing
                upTo: 12
                appliesFrom: P2
                uncertain: true
                method: {kind: ratio-to-target, target: 95, misses: true}
                inputs:
                  - {key: missed, zh: 没发数, en: Missed}
                  - {key: total, zh: 总数, en: Total}
              - code: L02
                group: G2
                weight: 69.5
                name: {zh: 态度, en: Attitude}
                rule: {zh: 规, en: Rule}
                method:
                  kind: level-scale
                  levels:
                    - {percent: 100, zh: 优秀, en: Excellent}
                    - {percent: 20, zh: 很差, en: Very poor}
                inputs:
                  - {key: percent, zh: 等级, en: Level}
              - code: L03
                group: G2
                share: 50
                name: {zh: 失重, en: Weight lost}
                rule: {zh: 规, en: Rule}
            """;

    private SecondEdition() {}

    public static SheetDefinition sheet() {
        return Sheets.read(YAML);
    }

    /** The same without the line that has no weight, so that it can be scored. */
    public static SheetDefinition complete() {
        return Sheets.read(YAML.substring(0, YAML.indexOf("  - code: L03")));
    }
}
