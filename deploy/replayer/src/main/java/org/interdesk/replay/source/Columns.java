package org.interdesk.replay.source;

/** Headings of the columns that are read; all others are ignored. */
public record Columns(
        String incident,
        String at,
        String status,
        String subStatus,
        String line,
        String team,
        String level,
        String impact,
        String product,
        String country) {}
