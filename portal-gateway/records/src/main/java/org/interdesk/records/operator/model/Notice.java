package org.interdesk.records.operator.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The letter by which the Commission was told.
 *
 * @param at when the Commission had it
 * @param officialNumber number that the sender gave it
 * @param scanNote where the paper or its picture is kept; null if nobody noted it
 */
public record Notice(
        Instant at,
        String officialNumber,
        LocalDate officialDate,
        @Nullable String scanNote) {}
