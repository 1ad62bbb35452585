package org.interdesk.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as XLSX, sheet by sheet while they are sent. Texts are never formulas. */
final class Spreadsheet {

    private static final int WIDE = 44;
    private static final int NARROW = 18;

    private Spreadsheet() {}

    static void write(List<Table> tables, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Interdesk", "1.0")) {
            for (Table table : tables) {
                write(table, book.newWorksheet(table.name()));
            }
        }
    }

    private static void write(Table table, Worksheet sheet) throws IOException {
        for (int column = 0; column < table.head().size(); column++) {
            sheet.width(column, column == 1 ? WIDE : NARROW);
            sheet.value(0, column, table.head().get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(2, 1);
        int row = 1;
        for (List<Cell> cells : table.rows()) {
            for (int column = 0; column < cells.size(); column++) {
                Cell cell = cells.get(column);
                if (cell.number() != null) {
                    sheet.value(row, column, cell.number());
                } else if (cell.text() != null) {
                    sheet.value(row, column, cell.guarded());
                }
            }
            row++;
        }
        sheet.finish();
    }
}
