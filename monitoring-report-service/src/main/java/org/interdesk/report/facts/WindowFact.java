package org.interdesk.report.facts;

import java.util.UUID;
import org.interdesk.report.facts.model.Window;

/**
 * What an event about a maintenance window says, as far as reports need it; an older version than known is passed over.
 *
 * @param party whose window it is: it stands in the report of this party alone
 * @param state one that was cancelled, or not agreed to, interrupts nothing
 */
public record WindowFact(UUID id, long version, String party, String state, Window window) {}
