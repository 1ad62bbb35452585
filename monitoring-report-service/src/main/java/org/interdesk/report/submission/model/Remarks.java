package org.interdesk.report.submission.model;

import java.util.Map;

/**
 * What the Commission says when it returns a report.
 *
 * @param text about the report as a whole
 * @param fields about single figures and components, by their key or code
 */
public record Remarks(String text, Map<String, String> fields) {

    public Remarks {
        fields = Map.copyOf(fields);
    }
}
