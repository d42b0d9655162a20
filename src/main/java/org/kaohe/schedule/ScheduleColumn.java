package org.kaohe.schedule;

import java.util.Optional;
import java.util.stream.Stream;
import org.kaohe.workbook.CellText;

/** The columns of a work schedule; units in brackets behind a heading do not matter. */
enum ScheduleColumn {
    DATE("日期", "date", true),
    ATTENDANCE("出勤", "attendance", true),
    FROM("外出时间", "from", false),
    TO("返回时间", "to", false),
    HOURS("外勤工时", "field hours", false),
    CUSTOMER("客户", "customer", false),
    SERVICE("服务内容", "service", false),
    REPAIRS("维修数", "repairs", false),
    RE_REPAIRS("返修数", "re-repairs", false),
    COST("费用", "cost", false);

    private final String zh;
    private final String en;
    private final boolean needed;

    ScheduleColumn(String zh, String en, boolean needed) {
        this.zh = zh;
        this.en = en;
        this.needed = needed;
    }

    static Optional<ScheduleColumn> read(String heading) {
        String typed = CellText.heading(CellText.squeezed(heading).replaceFirst("\\(.*\\)$", ""));
        return Stream.of(values())
                .filter(column -> Stream.of(column.zh, column.en, column.zh + column.en)
                        .anyMatch(word -> CellText.heading(word).equals(typed)))
                .findFirst();
    }

    String heading() {
        return zh + " " + en;
    }

    String zh() {
        return zh;
    }

    boolean needed() {
        return needed;
    }

    /** Whether a cell of it may reach over several rows: what is said once for a day. */
    boolean mayBeMerged() {
        return this == DATE || this == ATTENDANCE || this == CUSTOMER || this == SERVICE;
    }
}
