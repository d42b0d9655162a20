package org.kaohe.process.figures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaohe.figures.DataDesk;
import org.kaohe.figures.DataImport;
import org.kaohe.figures.DataRequest;
import org.kaohe.figures.DataRequests;
import org.kaohe.figures.DataTables;
import org.kaohe.organisation.ImportProblem;
import org.kaohe.organisation.ImportReport;
import org.kaohe.period.Problem;
import org.kaohe.process.forms.Bilingual;
import org.kaohe.process.forms.FormRefused;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.kaohe.process.forms.TaskForm;
import org.springframework.stereotype.Component;

/**
 * A department pastes its table, or says that nothing more comes. What is pasted is kept even when something is missing after
 * it; then the task comes back.
 */
@Component
class BringDataForm implements TaskForm {

    private static final int LONGEST_TABLE = 500_000;

    private final DataRequests requests;
    private final DataDesk desk;
    private final DataTables tables;
    private final DataImport imports;
    private final DataTexts texts;
    private final Bilingual bilingual;

    BringDataForm(
            DataRequests requests,
            DataDesk desk,
            DataTables tables,
            DataImport imports,
            DataTexts texts,
            Bilingual bilingual) {
        this.requests = requests;
        this.desk = desk;
        this.tables = tables;
        this.imports = imports;
        this.texts = texts;
        this.bilingual = bilingual;
    }

    @Override
    public Set<String> elements() {
        return Set.of("UserTask_BringData");
    }

    @Override
    public boolean mayOpen(TaskContext task) {
        return requests.find(task.businessKey())
                .filter(request -> task.processInstanceId().equals(request.getProcessInstanceId()))
                .filter(request -> desk.mayAnswer(request, task.user()))
                .isPresent();
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        DataRequest request = requests.find(task.businessKey()).orElseThrow();
        return texts.of(request, tables.of(request));
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        if (!mayOpen(task)) {
            throw new FormRefused("", "process.form.not-yours");
        }
        values.only(Set.of("table", "noMore", "reason"));
        String number = task.businessKey();
        @Nullable String table = values.text("table", LONGEST_TABLE);
        if (table != null) {
            accept(imports.run(number, table, task.user(), true));
        }
        boolean noMore = values.flag("noMore");
        if (noMore || tables.of(requests.find(number).orElseThrow()).missing() == 0) {
            requests.end(number, task.user(), noMore, values.text("reason")).ifPresent(refusal -> {
                throw new FormRefused(refusal);
            });
        } else if (table == null) {
            throw new FormRefused("table", "figures.problem.nothing-brought");
        }
    }

    private void accept(ImportReport report) {
        if (!report.isClean()) {
            throw new FormRefused(report.problems().stream().map(this::problem).toList());
        }
    }

    private Problem problem(ImportProblem found) {
        String row = found.row() == 0 ? "" : String.valueOf(found.row());
        String why = bilingual.text(found.messageKey(), found.args());
        return new Problem("table", "process.data.row", List.of(row, found.column(), found.value(), why));
    }
}
