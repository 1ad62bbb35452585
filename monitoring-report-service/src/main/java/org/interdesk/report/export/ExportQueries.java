package org.interdesk.report.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Map;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.report.consolidation.ConsolidationQueries;
import org.interdesk.report.consolidation.EditionView;
import org.interdesk.report.submission.ReportDetail;
import org.interdesk.report.submission.ReportQueries;
import org.interdesk.report.submission.RevisionView;
import org.jspecify.annotations.Nullable;

/** Makes files of reports, for whoever may read them. What goes into a file is read before the first byte is sent. */
@ApplicationScoped
@Transactional
public class ExportQueries {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReportQueries reports;
    private final ConsolidationQueries consolidations;
    private final ObjectMapper mapper;

    ExportQueries(ReportQueries reports, ConsolidationQueries consolidations, ObjectMapper mapper) {
        this.reports = reports;
        this.consolidations = consolidations;
        this.mapper = mapper;
    }

    /**
     * Makes a file of a consolidated report.
     *
     * @param edition null for the latest
     * @param format json, csv or xlsx
     * @throws NotFound if nothing was published of the month, or there is no such format
     */
    public ExportFile consolidated(YearMonth month, @Nullable Integer edition, String format, Language language) {
        EditionView view = edition == null ? consolidations.latest(month) : consolidations.edition(month, edition);
        String name = view.number() + "-" + view.edition();
        return switch (format) {
            case "json" -> json(name, view);
            case "csv" ->
                new ExportFile(
                        name + ".csv", "text/csv;charset=UTF-8", out -> CommaSeparated.write(LongTables.of(view), out));
            case "xlsx" ->
                new ExportFile(name + ".xlsx", XLSX, out -> Spreadsheet.write(new Tables(language).of(view), out));
            default -> throw new NotFound("The format " + format);
        };
    }

    /**
     * Makes a file of what the viewer sees of a party's report.
     *
     * @throws NotFound if the viewer sees no such report, nothing of what it says, or there is no such format
     */
    public ExportFile report(String number, String format, Language language) {
        ReportDetail detail = reports.report(number);
        RevisionView revision = detail.revision();
        if (revision == null) {
            throw new NotFound("A revision of report " + number);
        }
        String name = detail.report().number() + "-" + revision.revision();
        return switch (format) {
            case "json" ->
                json(name, Map.of("number", number, "month", detail.report().month(), "revision", revision));
            case "csv" ->
                new ExportFile(
                        name + ".csv",
                        "text/csv;charset=UTF-8",
                        out -> CommaSeparated.write(LongTables.of(detail.report(), revision), out));
            case "xlsx" ->
                new ExportFile(
                        name + ".xlsx",
                        XLSX,
                        out -> Spreadsheet.write(new Tables(language).of(detail.report(), revision), out));
            default -> throw new NotFound("The format " + format);
        };
    }

    private ExportFile json(String name, Object document) {
        return new ExportFile(name + ".json", "application/json", out -> mapper.writeValue(out, document));
    }
}
