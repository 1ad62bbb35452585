package org.interdesk.replay.month;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.interdesk.replay.client.Api;
import org.interdesk.replay.month.MonthlyReports.Result;

/** The published months as files, in the platform's own export formats. */
public final class MonthFiles {

    private static final List<String> FORMATS = List.of("json", "xlsx");

    private final Api api;

    public MonthFiles(Api api) {
        this.api = api;
    }

    /** Fetches each month's latest edition into a folder, as {@code CON-2012-04.json} and {@code CON-2012-04.xlsx}. */
    public void fetch(Result result, Path folder) {
        try {
            Files.createDirectories(folder);
            for (var edition : result.editions()) {
                for (var format : FORMATS) {
                    var path = "/consolidated-reports/" + edition.path("month").asText() + "/export/" + format;
                    Files.write(
                            folder.resolve(edition.path("number").asText() + "." + format),
                            api.download(ReportMoments.COMMISSION, path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reports in " + folder, e);
        }
    }
}
