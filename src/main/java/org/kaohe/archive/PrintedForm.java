package org.kaohe.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The printed form 月绩效考核表 as it stands on paper, every value already text. The headings come from the message
 * files, both languages beside each other (source 002, R119–R135).
 *
 * @param bodyDigest digest of the sealed body, printed at the foot of every page
 * @param notes what the reader of the form must know, such as the reason of a cancellation or the parts that are ours
 */
record PrintedForm(
        Text title,
        String number,
        String sheet,
        String bodyDigest,
        Head head,
        List<Row> rows,
        String weightSum,
        Extras extras,
        Totals totals,
        Interview superiorInterview,
        Interview leaderInterview,
        List<Text> closing,
        List<Text> notes,
        List<Signature> signatures) {

    /** The same in Chinese and English. */
    record Text(String zh, String en) {
        static final Text EMPTY = new Text("", "");
    }

    /** Who is appraised, by whom, when and for which time. */
    record Head(String person, String superior, String filledOn, Text department, Text position, String period) {}

    /**
     * One indicator.
     *
     * @param groupSpan how many rows its group's cell covers; 0 when a row above has the cell
     * @param ours whether the line was added by us and stands on no printed sheet
     * @param policies readings taken and limits applied, as the score tells them
     */
    record Row(
            Text group,
            int groupSpan,
            Text name,
            boolean ours,
            String weight,
            Text rule,
            List<String> basis,
            @Nullable String formula,
            List<Text> policies,
            List<String> remarks,
            String self,
            String score) {}

    /** Plus and minus outside the 100, and the veto (R119–R123). */
    record Extras(
            String limit,
            String plusReason,
            String plusPoints,
            String minusReason,
            String minusPoints,
            @Nullable Text changed,
            @Nullable Text adjustmentDecision,
            boolean vetoed,
            String vetoReason,
            @Nullable Text vetoDecision) {}

    /** Sums (R126); text such as 未提交 where there is no number. */
    record Totals(String self, String official, @Nullable String grade) {}

    /** One part of the interview (R124, R125). */
    record Interview(List<LabelledText> remarks, @Nullable Text state, String signedBy, String signedOn) {}

    /** A remark under its heading. */
    record LabelledText(Text label, String text) {}

    /** A field to sign: filled where there is an electronic signature, otherwise an empty line for a pen. */
    record Signature(Text label, @Nullable String name, @Nullable String signedOn, @Nullable Text state) {}
}
