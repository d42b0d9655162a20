package org.kaohe.process.walk.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kaohe.figures.DataRequest;
import org.kaohe.figures.DataRequests;
import org.kaohe.process.walk.Engine;

/** The departments bring their blocks of the officers' sheet once a month (002, R105, R106). */
class Departments {

    private static final List<String> OFFICERS = List.of("10024", "10025", "10026");

    private static final Map<String, List<String>> BLOCKS = Map.of(
            "市场部", List.of("L01", "L03"),
            "人事部", List.of("L04"),
            "行政部", List.of("L05"));

    private static final Map<String, String> BRINGS =
            Map.of("市场部", Cast.MARKETING, "人事部", Cast.OTHER_HR, "行政部", Cast.ADMINISTRATION);

    /** In June administration brings nothing, and the superior fills its block. */
    private static final int NOTHING_BROUGHT = 6;

    /** In July personnel counted two late arrivals too many for one of them, and the superior says so. */
    private static final int WRONG = 7;

    private final Engine engine;
    private final DataRequests requests;
    private final Opening opening;
    private final Measurements measured = new Measurements(Measurements.SEED);

    Departments(Engine engine, DataRequests requests, Opening opening) {
        this.engine = engine;
        this.requests = requests;
        this.opening = opening;
    }

    void bring(int month) {
        List<DataRequest> asked =
                requests.ofPeriod(opening.period(Books.month(month)).getId());
        assertThat(asked).extracting(DataRequest::getDepartmentZh).containsExactlyInAnyOrderElementsOf(BLOCKS.keySet());
        for (DataRequest request : asked) {
            String department = request.getDepartmentZh();
            boolean nothing = month == NOTHING_BROUGHT && department.equals("行政部");
            Map<String, Object> answer = nothing
                    ? Map.of("noMore", true, "reason", "nobody walked through the offices")
                    : Map.of("table", table(department, month));
            engine.answer(BRINGS.get(department), request.getNumber(), "UserTask_BringData", answer);
        }
    }

    /** The superior, who knows better, types the measured figure again and says why. */
    void overrule(Map<String, Object> form, String person, int month) {
        if (month == WRONG && person.equals(OFFICERS.get(0))) {
            form.put("L04_remark", "two of them were on business");
        }
    }

    private String table(String department, int month) {
        StringBuilder table = new StringBuilder();
        for (String officer : OFFICERS) {
            Map<String, String> brought = new TreeMap<>();
            measured.of(officer, "after-sales-officer", month).forEach((field, figure) -> {
                if (BLOCKS.get(department).contains(field.substring(0, 3))) {
                    brought.put(field.replace("__", "."), figure);
                }
            });
            if (month == WRONG && officer.equals(OFFICERS.get(0)) && brought.containsKey("L04.late")) {
                brought.put("L04.late", String.valueOf(Integer.parseInt(brought.get("L04.late")) + 2));
            }
            if (table.isEmpty()) {
                table.append("工号\t").append(String.join("\t", brought.keySet())).append('\n');
            }
            table.append(officer)
                    .append('\t')
                    .append(String.join("\t", brought.values()))
                    .append('\n');
        }
        return table.toString();
    }
}
