package org.interdesk.records.desk.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The letter that put a contact in, or took it out.
 *
 * @param number public number here
 * @param officialNumber number that the sender gave it
 * @param officialDate date that the sender wrote on it
 */
public record Source(UUID letter, String number, String officialNumber, LocalDate officialDate) {}
