package org.kaohe.workbook;

import java.util.Set;

/** The columns of the common printed layout, 岗位 | 指标 | 目标 | 权重 | 计算方法, under the names that people give them. */
enum PrintedColumn {
    POSITION("岗位", "岗位名称", "职位", "职务", "职位名称", "岗位职务", "被考核岗位", "position", "post", "job"),
    INDICATOR(
            "指标",
            "考核指标",
            "指标名称",
            "kpi",
            "kpi指标",
            "关键绩效指标",
            "考核项目",
            "考核内容",
            "项目",
            "绩效指标",
            "indicator",
            "indicators",
            "item"),
    TARGET("目标", "目标值", "指标目标", "考核标准", "考核目标", "标准", "要求", "目标要求", "target", "standard", "goal"),
    WEIGHT("权重", "权数", "比重", "权重分", "权重分值", "分值", "标准分", "满分", "配分", "weight", "points"),
    METHOD(
            "计算方法",
            "计算公式",
            "公式",
            "计分方法",
            "计分办法",
            "评分方法",
            "评分办法",
            "评分标准",
            "考核方法",
            "考核办法",
            "计算办法",
            "算法",
            "method",
            "formula",
            "calculation");

    private final Set<String> names;

    PrintedColumn(String... names) {
        this.names = Set.of(names);
    }

    /** What stands in brackets or behind a slash explains the heading: 权重（%）, 指标 Indicator. */
    boolean isHeading(String typed) {
        String whole = CellText.heading(typed);
        if (whole.isEmpty()) {
            return false;
        }
        String bare = CellText.heading(typed.replaceAll("[(（\\[【].*", ""));
        String chinese = whole.replaceAll("[^\\p{IsHan}]", "");
        return names.contains(whole) || names.contains(bare) || !chinese.isEmpty() && names.contains(chinese);
    }
}
