package org.interdesk.records.delivery.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says to one reader.
 *
 * @param headline one line, without the number
 * @param lead a sentence or two; empty where the headline says everything
 * @param facts what is known, one line for each
 * @param request what the reader's party is asked to do; null if nothing
 */
public record Wording(
        String headline,
        String lead,
        List<Line> facts,
        @Nullable String request) {

    /** A line: what it is, and how it is. */
    public record Line(String label, String value) {}
}
