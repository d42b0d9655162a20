package org.kaohe.archive;

import java.util.ArrayList;
import java.util.List;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.OrderWithdrawal;
import org.kaohe.appraisal.ServiceOrder;
import org.kaohe.archive.PrintedForm.Text;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The service orders of an appraisal in the printed form: their files by name, the withdrawn ones with who, when and why. */
@Component
class FormOrders {

    private final CaseFiles files;
    private final Names names;
    private final FormText text;

    FormOrders(CaseFiles files, Names names, MessageSource messages) {
        this.files = files;
        this.names = names;
        this.text = new FormText(messages);
    }

    /** Nothing where no order was attached. */
    List<Text> notes(String number) {
        List<ServiceOrder> orders = files.orders(number);
        List<Text> notes = new ArrayList<>();
        if (!orders.isEmpty()) {
            long standing = orders.stream().filter(ServiceOrder::stands).count();
            notes.add(text.of("archive.note.orders", String.valueOf(standing)));
        }
        orders.forEach(order -> notes.add(line(order)));
        return notes;
    }

    /** A file's name and what a person wrote stand once, under the Chinese. */
    private Text line(ServiceOrder order) {
        OrderWithdrawal withdrawal = order.withdrawal();
        if (withdrawal == null) {
            return new Text("· " + order.fileName(), "");
        }
        Text taken = text.of("archive.note.order-withdrawn", names.day(withdrawal.at()), names.name(withdrawal.by()));
        return new Text("· " + order.fileName() + " " + taken.zh() + withdrawal.reason(), taken.en());
    }
}
