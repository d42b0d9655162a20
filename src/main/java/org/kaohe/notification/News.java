package org.kaohe.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What several people may be told alike. */
record News(
        NoticeKind kind,
        List<String> args,
        @Nullable String appraisalNumber,
        @Nullable String periodCode,
        @Nullable String caseNumber,
        @Nullable String signOffNumber) {

    static News ofAppraisal(NoticeKind kind, String number, String... args) {
        return new News(kind, List.of(args), number, null, null, null);
    }

    static News ofPeriod(NoticeKind kind, String code, String... args) {
        return new News(kind, List.of(args), null, code, null, null);
    }

    static News ofCase(NoticeKind kind, String number, String... args) {
        return new News(kind, List.of(args), null, null, number, null);
    }

    static News ofSignOff(NoticeKind kind, String number, String... args) {
        return new News(kind, List.of(args), null, null, null, number);
    }
}
