package org.interdesk.incident.maintenance.model;

import java.util.List;
import org.interdesk.incident.component.model.Impact;

/**
 * What is said when a window is declared.
 *
 * @param named parties to be asked besides those that follow from the components
 */
public record Proposal(
        Impact impact, String title, String description, List<String> components, List<String> named, Period period) {}
