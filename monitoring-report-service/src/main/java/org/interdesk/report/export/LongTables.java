package org.interdesk.report.export;

import java.util.ArrayList;
import java.util.List;
import org.interdesk.report.consolidation.EditionView;
import org.interdesk.report.consolidation.model.Consolidated.ComponentLine;
import org.interdesk.report.consolidation.model.Consolidated.Line;
import org.interdesk.report.consolidation.model.Consolidated.Said;
import org.interdesk.report.consolidation.model.Consolidated.Shown;
import org.interdesk.report.submission.ReportView;
import org.interdesk.report.submission.RevisionView;
import org.interdesk.report.submission.RevisionView.ComponentView;
import org.interdesk.report.submission.RevisionView.FigureView;

/**
 * Lays reports out for machines: a line for each value, with what is known about it. An unknown or missing value is empty; -1 is a
 * percentage without data.
 */
final class LongTables {

    private static final List<String> HEAD = List.of("month", "party", "figure", "knowledge", "value");
    private static final String ALL = "*";
    private static final String KNOWN = "KNOWN";

    private LongTables() {}

    static Table of(EditionView edition) {
        List<List<Cell>> rows = new ArrayList<>();
        String month = edition.month();
        for (Line line : edition.report().figures()) {
            rows.add(row(month, ALL, line.key(), line.total() == null ? "MISSING" : KNOWN, Cell.of(line.total())));
            for (Said said : line.parties()) {
                rows.add(row(month, said.party(), line.key(), KNOWN, Cell.of(said.number())));
            }
            line.unknown().forEach(party -> rows.add(row(month, party, line.key(), "UNKNOWN", Cell.EMPTY)));
            line.missing().forEach(party -> rows.add(row(month, party, line.key(), "MISSING", Cell.EMPTY)));
        }
        for (ComponentLine line : edition.report().components()) {
            rows.add(row(month, ALL, line.code() + ".availability", KNOWN, Cell.of(line.availability())));
            rows.add(row(month, ALL, line.code() + ".reliability", KNOWN, Cell.of(line.reliability())));
            for (Shown shown : line.parties()) {
                rows.add(
                        row(month, shown.party(), line.code() + ".availability", KNOWN, Cell.of(shown.availability())));
                rows.add(row(month, shown.party(), line.code() + ".reliability", KNOWN, Cell.of(shown.reliability())));
            }
        }
        return new Table(edition.number(), HEAD, rows);
    }

    static Table of(ReportView report, RevisionView revision) {
        List<List<Cell>> rows = new ArrayList<>();
        for (FigureView figure : revision.figures()) {
            Cell value = figure.text() == null ? Cell.of(figure.number()) : Cell.of(figure.text());
            rows.add(row(
                    report.month(),
                    report.party(),
                    figure.key(),
                    figure.knowledge().name(),
                    value));
        }
        for (ComponentView one : revision.components()) {
            rows.add(row(
                    report.month(), report.party(), one.code() + ".availability", KNOWN, Cell.of(one.availability())));
            rows.add(row(
                    report.month(), report.party(), one.code() + ".reliability", KNOWN, Cell.of(one.reliability())));
        }
        return new Table(report.number(), HEAD, rows);
    }

    private static List<Cell> row(String month, String party, String figure, String knowledge, Cell value) {
        return List.of(Cell.of(month), Cell.of(party), Cell.of(figure), Cell.of(knowledge), value);
    }
}
