package org.interdesk.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.interdesk.replay.plan.Mapping;
import org.interdesk.replay.source.History;
import org.jspecify.annotations.Nullable;

/**
 * History and mapping, as the options name them.
 *
 * @param source what is replayed, for people
 */
record Inputs(String source, Mapping mapping, History history) {

    private static final String SHIPPED = "/data/history-1000.csv.gz";
    private static final String DEMONSTRATION = "/data/demonstration-300.csv.gz";

    static Inputs of(Options options) {
        var mapping = mapping(options.mapping());
        var from = options.from();
        var shipped = options.demo() ? DEMONSTRATION : SHIPPED;
        try (var csv = from == null ? resource(shipped) : Files.newInputStream(from)) {
            var history = History.read(csv, mapping.columns()).first(options.incidents());
            return new Inputs(from == null ? "shipped " + shipped.substring(6) : from.toString(), mapping, history);
        } catch (IOException e) {
            throw new Unusable("Cannot read " + (from == null ? shipped : from) + ": " + e.getMessage(), e);
        }
    }

    /** Names this replay: the same for the same rows under the same name, whenever and wherever it is started. */
    String fingerprint(Options options) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((options.name() + "|" + options.demo() + "\n").getBytes(StandardCharsets.UTF_8));
            history.incidents().stream()
                    .flatMap(incident -> incident.rows().stream())
                    .forEach(row -> digest.update((row.toString() + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mapping mapping(@Nullable Path file) {
        if (file == null) {
            return Mapping.shipped();
        }
        try (var json = Files.newInputStream(file)) {
            return Mapping.read(json);
        } catch (IOException | UncheckedIOException e) {
            throw new Unusable("Cannot read the mapping " + file + ": " + e.getMessage(), e);
        }
    }

    private static InputStream resource(String name) {
        var found = Inputs.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException(name + " is not in the class path");
        }
        return found;
    }
}
