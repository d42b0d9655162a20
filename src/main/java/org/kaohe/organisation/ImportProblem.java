package org.kaohe.organisation;

import java.util.List;

/**
 * Something wrong in a file.
 *
 * @param row the row as a spreadsheet counts, the header being row 1; 0 when the file as a whole is meant
 * @param column the header as written in the file; empty when the row as a whole is meant
 * @param value the cell as written
 * @param messageKey key of the explanation in the message bundle
 * @param args what the explanation mentions
 */
public record ImportProblem(int row, String column, String value, String messageKey, List<String> args) {}
