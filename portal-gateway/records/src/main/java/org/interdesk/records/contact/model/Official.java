package org.interdesk.records.contact.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What makes a letter official.
 *
 * @param number that the sender gave it
 * @param date that the sender wrote on it
 * @param scanNote where the paper or its picture is kept; null if nobody noted it
 */
public record Official(
        String number, LocalDate date, @Nullable String scanNote) {}
