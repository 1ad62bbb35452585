package org.interdesk.replay.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.interdesk.replay.plan.RowPlan.Outcome;
import org.interdesk.replay.run.RowResult;

/**
 * Everything a replay has to say.
 *
 * @param sessions party and its import session
 * @param speed of this run; a run that continues another one tells about its own part only
 * @param checks name and whether it passed; all must
 * @param differences from the recount; of cases only if it was asked for
 * @param months published editions of the consolidated reports, as the platform shows them
 */
public record ReplayReport(
        String source,
        int incidents,
        int rowsRead,
        Map<String, String> sessions,
        Speed speed,
        List<PartyFigures> parties,
        Map<String, Boolean> checks,
        List<Difference> differences,
        List<JsonNode> months,
        List<RowResult> rows) {

    /**
     * How fast it was.
     *
     * @param rows that were reported in this run, {@code calls} made for them, each try counted
     */
    public record Speed(
            int rows,
            double seconds,
            double rowsPerSecond,
            int calls,
            double callsPerSecond,
            int retries,
            double p50Millis,
            double p95Millis,
            double p99Millis) {}

    public long count(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    public double refusedShare() {
        return rowsRead == 0 ? 0 : (double) count(Outcome.REFUSED) / rowsRead;
    }

    public boolean isGood() {
        return refusedShare() <= 0.01 && checks.values().stream().allMatch(passed -> passed);
    }

    /** Writes the report as JSON; outcomes are counted beside the list of rows. */
    public void write(Path file) {
        var json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        var tree = json.createObjectNode();
        tree.put("source", source).put("incidents", incidents).put("rowsRead", rowsRead);
        tree.put("applied", count(Outcome.APPLIED));
        tree.put("noted", count(Outcome.NOTED));
        tree.put("refused", count(Outcome.REFUSED));
        tree.put("refusedShare", refusedShare()).put("good", isGood());
        tree.set("checks", json.valueToTree(checks));
        tree.set("sessions", json.valueToTree(sessions));
        tree.set("speed", json.valueToTree(speed));
        tree.set("parties", json.valueToTree(parties));
        tree.set("differences", json.valueToTree(differences));
        tree.set("months", json.valueToTree(months));
        tree.set(
                "refusals",
                json.valueToTree(rows.stream()
                        .filter(row -> row.outcome() == Outcome.REFUSED)
                        .toList()));
        tree.set("rows", json.valueToTree(rows));
        try {
            var directory = file.toAbsolutePath().getParent();
            if (directory != null) {
                Files.createDirectories(directory);
            }
            Files.writeString(file, json.writeValueAsString(tree));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException("report " + file, e);
        }
    }
}
