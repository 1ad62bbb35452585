package org.interdesk.ticket.casework.model;

import java.time.Instant;

/**
 * The first response of a person of a desk (domain, rule 3.7).
 *
 * @param by role of the person who answered
 */
public record Response(Instant at, String by) {}
