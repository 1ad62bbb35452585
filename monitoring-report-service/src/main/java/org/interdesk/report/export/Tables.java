package org.interdesk.report.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.interdesk.report.availability.model.Percentage;
import org.interdesk.report.consolidation.EditionView;
import org.interdesk.report.consolidation.model.Consolidated;
import org.interdesk.report.consolidation.model.Consolidated.ComponentLine;
import org.interdesk.report.consolidation.model.Consolidated.Inclusion;
import org.interdesk.report.consolidation.model.Consolidated.Line;
import org.interdesk.report.consolidation.model.Consolidated.Said;
import org.interdesk.report.consolidation.model.Consolidated.Shown;
import org.interdesk.report.form.model.FieldType;
import org.interdesk.report.submission.ReportView;
import org.interdesk.report.submission.RevisionView;
import org.jspecify.annotations.Nullable;

/** Lays reports out as tables for people. What is missing stays empty, and no data is said in words. */
final class Tables {

    private final Language language;

    Tables(Language language) {
        this.language = language;
    }

    List<Table> of(EditionView edition) {
        return List.of(figures(edition.report()), components(edition.report()), parties(edition.report()));
    }

    List<Table> of(ReportView report, RevisionView revision) {
        List<List<Cell>> figures = new ArrayList<>();
        revision.figures()
                .forEach(figure -> figures.add(List.of(
                        Cell.of(figure.key()),
                        Cell.of(language.choose(figure.titleRu(), figure.titleEn())),
                        figure.text() == null ? value(figure.type(), figure.number()) : Cell.of(figure.text()),
                        Cell.of(figure.unknownBecause()))));
        List<List<Cell>> components = new ArrayList<>();
        revision.components()
                .forEach(one -> components.add(List.of(
                        Cell.of(one.code()),
                        Cell.of(language.choose(one.titleRu(), one.titleEn())),
                        percentage(one.availability()),
                        percentage(one.reliability()),
                        Cell.of(one.target()))));
        return List.of(
                new Table(
                        report.number(),
                        List.of(
                                language.choose("Показатель", "Key"),
                                language.choose("Название", "Title"),
                                language.choose("Значение", "Value"),
                                language.choose("Почему неизвестно", "Unknown because")),
                        figures),
                new Table(availability(), componentHead(), components));
    }

    private Table figures(Consolidated report) {
        List<String> head = new ArrayList<>(List.of(
                language.choose("Показатель", "Key"),
                language.choose("Название", "Title"),
                language.choose("Всего", "Total")));
        report.parties().forEach(one -> head.add(one.party()));
        head.add(language.choose("Неизвестно", "Unknown"));
        head.add(language.choose("Нет сведений", "Missing"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : report.figures()) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(line.key()),
                    Cell.of(language.choose(line.titleRu(), line.titleEn())),
                    value(line.type(), line.total())));
            report.parties().forEach(one -> row.add(said(line, one.party())));
            row.add(Cell.of(String.join(", ", line.unknown())));
            row.add(Cell.of(String.join(", ", line.missing())));
            rows.add(row);
        }
        return new Table(language.choose("Показатели", "Figures"), head, rows);
    }

    private static Cell said(Line line, String party) {
        return line.parties().stream()
                .filter(said -> said.party().equals(party))
                .findFirst()
                .map(Said::number)
                .map(Cell::of)
                .orElse(Cell.EMPTY);
    }

    private Table components(Consolidated report) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ComponentLine line : report.components()) {
            String title = language.choose(line.titleRu(), line.titleEn());
            rows.add(row(line, title, language.choose("Все", "All"), line.availability(), line.reliability()));
            for (Shown shown : line.parties()) {
                rows.add(row(line, title, shown.party(), shown.availability(), shown.reliability()));
            }
        }
        List<String> head = new ArrayList<>(componentHead());
        head.add(2, language.choose("Участник", "Party"));
        return new Table(availability(), head, rows);
    }

    private List<Cell> row(ComponentLine line, String title, String party, BigDecimal available, BigDecimal reliable) {
        return List.of(
                Cell.of(line.code()),
                Cell.of(title),
                Cell.of(party),
                percentage(available),
                percentage(reliable),
                Cell.of(line.target()));
    }

    private Table parties(Consolidated report) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Inclusion one : report.parties()) {
            Integer revision = one.revision();
            rows.add(List.of(
                    Cell.of(one.party()),
                    Cell.of(one.report()),
                    revision == null
                            ? Cell.of(language.choose("нет", "missing"))
                            : Cell.of(BigDecimal.valueOf(revision)),
                    Cell.of(one.punctuality().name())));
        }
        return new Table(
                language.choose("Участники", "Parties"),
                List.of(
                        language.choose("Участник", "Party"),
                        language.choose("Отчет", "Report"),
                        language.choose("Редакция", "Revision"),
                        language.choose("Срок", "Punctuality")),
                rows);
    }

    private String availability() {
        return language.choose("Доступность", "Availability");
    }

    private List<String> componentHead() {
        return List.of(
                language.choose("Компонент", "Component"),
                language.choose("Название", "Title"),
                language.choose("Доступность, %", "Availability, %"),
                language.choose("Надежность, %", "Reliability, %"),
                language.choose("Цель, %", "Target, %"));
    }

    private Cell value(FieldType type, @Nullable BigDecimal number) {
        return type == FieldType.PERCENT && number != null ? percentage(number) : Cell.of(number);
    }

    private Cell percentage(BigDecimal number) {
        return number.compareTo(Percentage.MACHINE_NO_DATA) == 0
                ? Cell.of(language.choose("нет данных", "no data"))
                : Cell.of(number);
    }
}
