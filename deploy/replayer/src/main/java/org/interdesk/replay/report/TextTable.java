package org.interdesk.replay.report;

import java.util.List;

/** Lines of cells in columns for a terminal; the first column begins at the left, the others end at the right. */
public final class TextTable {

    private TextTable() {}

    public static String of(List<List<String>> lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            for (var column = 0; column < line.size(); column++) {
                var cell = line.get(column);
                var gap = " ".repeat(width(lines, column) - cell.length());
                text.append(column == 0 ? cell + gap : gap + cell).append(column == line.size() - 1 ? "\n" : "  ");
            }
        }
        return text.toString();
    }

    private static int width(List<List<String>> lines, int column) {
        return lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0);
    }
}
