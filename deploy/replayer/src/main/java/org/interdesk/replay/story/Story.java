package org.interdesk.replay.story;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Steps that belong together and follow each other.
 *
 * @param name of the file that tells it, without its ending
 */
public record Story(String name, List<Step> steps) {

    private static final List<String> SHIPPED = List.of("incidents", "maintenance", "software", "records");

    public Story {
        steps = List.copyOf(steps);
    }

    /** The stories of the demonstration, in the order in which they are told. */
    public static List<Story> shipped() {
        return SHIPPED.stream().map(Story::read).toList();
    }

    private static Story read(String name) {
        try (var json = Story.class.getResourceAsStream("/demonstration/" + name + ".json")) {
            return new Story(name, new ObjectMapper().readValue(json, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
