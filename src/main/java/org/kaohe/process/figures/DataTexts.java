package org.kaohe.process.figures;

import java.util.Map;
import java.util.stream.Collectors;
import org.kaohe.figures.DataColumn;
import org.kaohe.figures.DataRequest;
import org.kaohe.figures.DataRow;
import org.kaohe.figures.DataTable;
import org.kaohe.organisation.People;
import org.kaohe.period.Periods;
import org.kaohe.process.forms.Bilingual;
import org.kaohe.process.forms.Markdown;
import org.springframework.stereotype.Component;

/** What the form of a request shows, as Markdown: the figures asked for, and whose are missing. */
@Component
class DataTexts {

    private static final int SHOWN_PEOPLE = 40;

    private final Periods periods;
    private final People people;
    private final Bilingual texts;

    DataTexts(Periods periods, People people, Bilingual texts) {
        this.periods = periods;
        this.people = people;
        this.texts = texts;
    }

    Map<String, Object> of(DataRequest request, DataTable table) {
        return Map.of(
                "requestTitle",
                Markdown.escape(request.getDepartmentZh() + " " + request.getDepartmentEn()) + " · "
                        + periods.find(request.getPeriodId())
                                .map(period -> texts.text(period.getTitleKey(), period.getTitleArgs()))
                                .orElse(""),
                "askedText",
                texts.text(
                                "process.data.asked",
                                String.valueOf(table.rows().size()),
                                String.valueOf(table.columns().size()))
                        + "\n\n"
                        + table.columns().stream().map(DataTexts::column).collect(Collectors.joining("\n")),
                "missingText",
                missing(table),
                "pageText",
                texts.text("process.data.page") + ": [/periods/" + request.getPeriodId() + "/data](/periods/"
                        + request.getPeriodId() + "/data)");
    }

    private static String column(DataColumn column) {
        return "- `" + column.key() + "` " + column.lineZh() + " – "
                + column.label().zh() + " / " + column.lineEn() + " – "
                + column.label().en();
    }

    private String missing(DataTable table) {
        if (table.missing() == 0) {
            return texts.text("process.data.complete");
        }
        var incomplete = table.incomplete();
        String list = incomplete.stream().limit(SHOWN_PEOPLE).map(this::person).collect(Collectors.joining("\n"));
        return texts.text("process.data.missing", String.valueOf(table.missing()), String.valueOf(incomplete.size()))
                + "\n\n" + list
                + (incomplete.size() > SHOWN_PEOPLE ? "\n- …" : "");
    }

    private String person(DataRow row) {
        return "- " + Markdown.escape(people.named(row.person())) + ": " + row.missing();
    }
}
