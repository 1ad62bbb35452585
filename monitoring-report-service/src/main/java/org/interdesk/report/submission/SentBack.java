package org.interdesk.report.submission;

import java.time.Instant;

/**
 * What a party's approver gave a revision back for.
 *
 * @param by name of the approver
 */
public record SentBack(Instant at, String by, String reason) {}
