package org.interdesk.report.facts;

import java.util.UUID;
import org.interdesk.report.facts.model.Incident;

/**
 * What an event about an incident says, as far as reports need it; an older version than known is passed over.
 *
 * @param party whose incident it is: it stands in the report of this party alone, and is counted once over all
 */
public record IncidentFact(UUID id, long version, String party, Incident incident) {}
