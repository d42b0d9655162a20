package org.kaohe.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaohe.archive.PrintedForm.Extras;
import org.kaohe.archive.PrintedForm.Head;
import org.kaohe.archive.PrintedForm.Interview;
import org.kaohe.archive.PrintedForm.LabelledText;
import org.kaohe.archive.PrintedForm.Row;
import org.kaohe.archive.PrintedForm.Signature;
import org.kaohe.archive.PrintedForm.Text;
import org.kaohe.archive.PrintedForm.Totals;

/** A filled-in form of a repair technician, with invented people and figures. */
final class SampleForm {

    private SampleForm() {}

    static PrintedForm repairTechnician(String superiorsRemark) {
        return repairTechnician(superiorsRemark, "提出举升机安全改进并被公司采纳");
    }

    static PrintedForm repairTechnician(String superiorsRemark, String plusReason) {
        Text work = new Text("工作任务", "Work");
        Text quality = new Text("素质培训", "Training");
        Text customer = new Text("客户满意度", "Customers");
        return new PrintedForm(
                new Text("维修技工月绩效考核表", "Repair technician: monthly appraisal"),
                "2026M11-10007",
                "repair-technician v1",
                "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
                new Head(
                        "张伟 (10007)",
                        "李强 (10003)",
                        "2026-12-03",
                        new Text("售后部", "After-sales"),
                        new Text("维修技工", "Repair technician"),
                        "2026-11-01 – 2026-11-30"),
                List.of(
                        row(work, 6, "工作任务", "Tasks", "10", "未服从安排或未按时完成,每次扣2分", "未完成 1 次", "10 − 2 × 1", "10", "8"),
                        row(
                                work,
                                0,
                                "工时产值",
                                "Labour output",
                                "10",
                                "10分 × 班组工时产值完成率",
                                "班组实际 184000 / 目标 200000",
                                "10 × 184000 / 200000",
                                "10",
                                "9.2"),
                        row(
                                work,
                                0,
                                "精品产值",
                                "Accessory output",
                                "10",
                                "10分 × 班组精品产值完成率",
                                "班组实际 31000 / 目标 30000",
                                "min(10, 10 × 31000 / 30000)",
                                "10",
                                "10"),
                        row(
                                work,
                                0,
                                "返修控制",
                                "Re-repairs",
                                "10",
                                "外返修率2%以下,每超1台扣1分(5分);内返率1%以下,每超1台扣1分(5分)",
                                "外返 6 台,内返 1 台,完工 200 台",
                                "max(0, 5 − 1 × max(0, 6 − floor(200 × 2 / 100))) + max(0, 5 − 1 × max(0, 1 − floor(200 × 1 / 100)))",
                                "9",
                                "8"),
                        row(
                                work,
                                0,
                                "准时交车",
                                "On-time delivery",
                                "10",
                                "每延时1台/次扣1分",
                                "延时 0 次",
                                "10 − 1 × 0",
                                "10",
                                "10"),
                        row(
                                work,
                                0,
                                "安全",
                                "Safety",
                                "5",
                                "轻微事故扣2分/次,重大事故扣5分",
                                "轻微 0 次,重大 0 次",
                                "5 − 2 × 0 − 5 × 0",
                                "5",
                                "5"),
                        row(
                                quality,
                                2,
                                "培训学习",
                                "Training",
                                "5",
                                "未参加或迟到每次扣2分;培训得分每低于75分1分扣1分",
                                "缺席 0 次,得分 74",
                                "max(0, 5 − 2 × 0 − 1 × max(0, 75 − 74))",
                                "5",
                                "4"),
                        row(
                                quality,
                                0,
                                "技术案例",
                                "Technical cases",
                                "5",
                                "每月不少于2份,每少1次扣2.5分",
                                "有效案例 1 份",
                                "5 − 2.5 × max(0, 2 − 1)",
                                "5",
                                "2.5"),
                        ours(
                                customer,
                                1,
                                "客户满意度",
                                "Customer satisfaction",
                                "20",
                                "20分 × 满意率",
                                "满意 47 / 回访 50",
                                "20 × 47 / 50",
                                "20",
                                "18.8"),
                        ours(
                                new Text("协作", "Teamwork"),
                                1,
                                "部门配合",
                                "Cooperation",
                                "15",
                                "不主动配合1次扣2分",
                                "0 次",
                                "15 − 2 × 0",
                                "15",
                                "15")),
                "100",
                new Extras(
                        "10",
                        plusReason,
                        "+2",
                        "",
                        "",
                        null,
                        new Text("总经理 王芳 于 2026-12-04 批准", "approved by the general manager Wang Fang on 2026-12-04"),
                        false,
                        "",
                        null),
                new Totals("99.00", "92.50", "A"),
                new Interview(
                        List.of(
                                new LabelledText(new Text("优点:", "Strengths"), superiorsRemark),
                                new LabelledText(new Text("改进:", "To improve"), "返修率偏高,技术案例只完成一份。"),
                                new LabelledText(new Text("目标:", "Goals"), "十二月外返修不超过4台,提交两份案例。")),
                        null,
                        "李强",
                        "2026-12-05"),
                new Interview(
                        List.of(new LabelledText(new Text("意见:", "Opinion"), "同意上级评价,继续保持。")),
                        null,
                        "陈静",
                        "2026-12-06"),
                List.of(
                        new Text("被考核人于 2026-12-07 签字确认", "signed by the employee on 2026-12-07"),
                        new Text("处理决定:无(赵敏,2026-12-08)", "Decision: none (Zhao Min, 2026-12-08)")),
                List.of(new Text("* 印刷表中没有、由本公司补充的指标", "indicator added by us, not on the printed sheet")),
                List.of(
                        signed("被考核人", "Employee", "张伟", "2026-12-07"),
                        signed("直接上级", "Direct superior", "李强", "2026-12-05"),
                        signed("分管领导", "Leader in charge", "陈静", "2026-12-06"),
                        signed("总经理", "General manager", null, null)));
    }

    private static Row row(
            Text group,
            int span,
            String zh,
            String en,
            String weight,
            String rule,
            String basis,
            String formula,
            String self,
            String score) {
        return new Row(
                group,
                span,
                new Text(zh, en),
                false,
                weight,
                new Text(rule, "the rule in English, in small letters under the Chinese one"),
                List.of(basis),
                formula,
                List.of(),
                List.of(),
                self,
                score);
    }

    private static Row ours(
            Text group,
            int span,
            String zh,
            String en,
            String weight,
            String rule,
            String basis,
            String formula,
            String self,
            String score) {
        return new Row(
                group,
                span,
                new Text(zh, en),
                true,
                weight,
                new Text(rule, "the rule in English"),
                List.of(basis),
                formula,
                List.of(),
                List.of(),
                self,
                score);
    }

    private static Signature signed(String zh, String en, @Nullable String name, @Nullable String on) {
        return new Signature(
                new Text(zh, en), name, on, name == null ? null : new Text("电子签名", "signed electronically"));
    }
}
