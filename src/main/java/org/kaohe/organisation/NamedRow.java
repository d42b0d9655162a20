package org.kaohe.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row of the files that only give a code its names: departments and positions. */
record NamedRow(String code, String nameZh, String nameEn) {

    private static final Column CODE = new Column("code", "编码");
    private static final Column NAME_ZH = new Column("name_zh", "中文名称");
    private static final Column NAME_EN = new Column("name_en", "英文名称");
    private static final int LONGEST_NAME = 100;

    static List<NamedRow> read(byte[] csv, Problems problems) {
        List<NamedRow> readable = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (CsvRow row : CsvSheet.read(csv, List.of(CODE, NAME_ZH, NAME_EN), problems)) {
            row.needs(CODE, NAME_ZH, NAME_EN);
            String code = row.code(CODE);
            String zh = row.text(NAME_ZH, LONGEST_NAME);
            String en = row.text(NAME_EN, LONGEST_NAME);
            Integer first = code == null ? null : seen.putIfAbsent(code, row.line());
            if (first != null) {
                row.problem(CODE, "twice", String.valueOf(first));
            } else if (code != null && zh != null && en != null) {
                readable.add(new NamedRow(code, zh, en));
            }
        }
        return readable;
    }
}
