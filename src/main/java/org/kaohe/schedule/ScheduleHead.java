package org.kaohe.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kaohe.workbook.CellProblem;
import org.kaohe.workbook.CellText;

/** What stands above the headings about whose file it is and of which month; a file need not say it. */
record ScheduleHead(ScheduleGrid grid, Frame frame) {

    private static final Set<String> NAME = Set.of("姓名", "name", "姓名name");
    private static final Set<String> NUMBER = Set.of("工号", "number", "工号number");
    private static final Set<String> MONTH = Set.of("月份", "month", "月份month");

    List<CellProblem> problems() {
        List<CellProblem> problems = new ArrayList<>();
        for (int row = 0; row < grid.heading(); row++) {
            for (int column = 0; column < grid.grid().columns(); column++) {
                String label = CellText.heading(grid.grid().text(row, column));
                if (NAME.contains(label)) {
                    expect(row, column + 1, frame.name(), "other-person", problems);
                } else if (NUMBER.contains(label)) {
                    expect(row, column + 1, frame.number(), "other-person", problems);
                } else if (MONTH.contains(label)) {
                    expect(row, column + 1, frame.month().toString(), "other-month", problems);
                }
            }
        }
        return problems;
    }

    private void expect(int row, int column, String expected, String what, List<CellProblem> problems) {
        String said = CellText.squeezed(grid.grid().text(row, column));
        if (!said.isEmpty() && !said.equals(CellText.squeezed(expected))) {
            problems.add(grid.grid().problem(row, column, "schedule.problem." + what, said, expected));
        }
    }
}
