package org.kaohe.pay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kaohe.organisation.Department;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the payroll file in the language of whoever takes it. */
@Component
class PayrollPrinter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> HEADINGS = List.of(
            "number", "name", "department", "period", "score", "base", "bonus", "corrections", "total", "changed");

    private final People people;
    private final MessageSource messages;

    PayrollPrinter(People people, MessageSource messages) {
        this.people = people;
        this.messages = messages;
    }

    /** @throws IllegalStateException when the file does not say what the ledger says */
    PayrollFile print(Payroll payroll, long people, PayrollFormat format, Locale language) {
        String periodCode = payroll.period().getCode();
        Map<String, String> names = this.people.all().stream().collect(toMap(Person::getNumber, Person::getName));
        Map<String, String> departments = this.people.departments().stream()
                .collect(toMap(Department::getCode, department -> name(department, language)));
        List<PayrollText.Line> lines = payroll.rows().stream()
                .map(row -> new PayrollText.Line(
                        new PayrollText.Words(
                                row.person(),
                                names.getOrDefault(row.person(), row.person()),
                                departments.getOrDefault(row.department(), row.department()),
                                periodCode),
                        row))
                .toList();
        List<List<String>> table = PayrollText.table(
                HEADINGS.stream()
                        .map(heading -> message("pay.file." + heading, language))
                        .toList(),
                lines,
                message("pay.file.sum", language));
        byte[] content =
                format == PayrollFormat.CSV ? text(table).getBytes(UTF_8) : PayrollBook.write(periodCode, table);
        String written = format == PayrollFormat.CSV
                ? new String(content, UTF_8).substring(BYTE_ORDER_MARK.length())
                : PayrollText.write(PayrollBook.read(content));
        PayrollText.verify(written, people, payroll.total(), payroll.change());
        return new PayrollFile("payroll-" + periodCode + "-" + payroll.number() + format.ending(), content);
    }

    private static String text(List<List<String>> table) {
        return BYTE_ORDER_MARK + PayrollText.write(table);
    }

    private String message(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    private static String name(Department department, Locale language) {
        boolean chinese = language.getLanguage().equals("zh");
        return chinese ? department.getNameZh() : department.getNameEn();
    }
}
