package org.interdesk.replay;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked for on the command line.
 *
 * @param from null: the history shipped with the project
 * @param mapping null: the mapping shipped with the project
 * @param incidents how many, beginning with the oldest
 * @param rate rows per second at most; 0 is no limit
 * @param parallel calls in flight
 * @param name tells apart replays of the same history on one platform
 * @param months report the months of the history at the end
 * @param verify compare with the independent recount
 * @param demo load the demonstration data and the living requests instead
 */
public record Options(
        @Nullable Path from,
        @Nullable Path mapping,
        int incidents,
        double rate,
        int parallel,
        String name,
        @Nullable Path report,
        @Nullable Path journal,
        @Nullable URI gateway,
        Path credentials,
        boolean verify,
        boolean months,
        boolean demo) {

    public static final String USAGE = """
            usage: deploy/replay [options]

              --incidents N       replay the first N incidents (default: all)
              --rate R            at most R rows a second (default: as fast as the platform answers)
              --parallel P        calls in flight (default 8)
              --from FILE         another history, CSV or CSV.gz (default: the 1,000 incidents shipped with the project)
              --mapping FILE      another mapping (default: deploy/replay-mapping.json)
              --report FILE       write every row's outcome, all figures and checks as JSON, and the published months beside it
              --verify            compare tickets, ledgers and clocks with an independent recount
              --no-months         leave out the monthly reports at the end
              --name NAME         replay the same history once more under another name
              --journal FILE      where to remember what is done (default: beside the report, or in .interdesk/replay)
              --gateway URL       the platform's address (default: from the credentials)
              --credentials FILE  machine accounts (default: .interdesk/credentials.json)
              --demo              load the demonstration data instead, moved to the last weeks, and a few living requests

            Interrupted (Ctrl-C or worse), it goes on where it was when it is started again with the same options.
            Every month of the history that is over is reported at the end, by all parties, and published by the Commission;
            JSON and XLSX of each are written into a folder beside the report (or the journal).
            Exit code: 0 done; 1 more than 1 % of the rows refused or a check failed; 2 could not be done; 130 interrupted.
            """;

    public static Options parse(String... arguments) {
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        var parsed = new Parsed();
        while (!left.isEmpty()) {
            var option = left.removeFirst();
            switch (option) {
                case "--verify" -> parsed.verify = true;
                case "--no-months" -> parsed.months = false;
                case "--demo" -> parsed.demo = true;
                case "--from" -> parsed.from = Path.of(value(option, left));
                case "--mapping" -> parsed.mapping = Path.of(value(option, left));
                case "--report" -> parsed.report = Path.of(value(option, left));
                case "--journal" -> parsed.journal = Path.of(value(option, left));
                case "--credentials" -> parsed.credentials = Path.of(value(option, left));
                case "--gateway" ->
                    parsed.gateway = URI.create(value(option, left).replaceAll("/+$", ""));
                case "--name" -> parsed.name = value(option, left);
                case "--incidents" -> parsed.incidents = (int) positive(option, value(option, left));
                case "--parallel" -> parsed.parallel = (int) positive(option, value(option, left));
                case "--rate" -> parsed.rate = positive(option, value(option, left));
                default -> throw new Unusable("Unknown option " + option + "\n\n" + USAGE);
            }
        }
        return parsed.done();
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new Unusable(option + " needs a value\n\n" + USAGE);
        }
        return left.removeFirst();
    }

    private static double positive(String option, String value) {
        try {
            var number = Double.parseDouble(value);
            if (number > 0 && number <= Integer.MAX_VALUE) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new Unusable(option + " needs a number, not " + value, e);
        }
        throw new Unusable(option + " needs a number above zero, not " + value);
    }

    private static final class Parsed {
        private @Nullable Path from;
        private @Nullable Path mapping;
        private int incidents = Integer.MAX_VALUE;
        private double rate;
        private int parallel = 8;
        private String name = "";
        private @Nullable Path report;
        private @Nullable Path journal;
        private @Nullable URI gateway;
        private Path credentials = Path.of(".interdesk", "credentials.json");
        private boolean verify;
        private boolean months = true;
        private boolean demo;

        private Options done() {
            return new Options(
                    from,
                    mapping,
                    incidents,
                    rate,
                    parallel,
                    name,
                    report,
                    journal,
                    gateway,
                    credentials,
                    verify,
                    months,
                    demo);
        }
    }
}
