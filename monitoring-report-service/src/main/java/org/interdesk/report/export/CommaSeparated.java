package org.interdesk.report.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a table as CSV (RFC 4180, UTF-8) while it is sent; no field can be taken for a formula, except that a number may be -1. */
final class CommaSeparated {

    private CommaSeparated() {}

    static void write(Table table, OutputStream out) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8)) {
            csv.writeRecord(table.head());
            for (List<Cell> row : table.rows()) {
                csv.writeRecord(row.stream().map(Cell::guarded).toList());
            }
        }
    }
}
