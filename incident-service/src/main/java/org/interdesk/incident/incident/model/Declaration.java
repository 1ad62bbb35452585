package org.interdesk.incident.incident.model;

import java.time.Instant;
import java.util.List;
import org.interdesk.incident.component.model.Impact;
import org.interdesk.incident.obligation.model.Level;
import org.jspecify.annotations.Nullable;

/**
 * What is said when an incident is declared.
 *
 * @param named parties to be told besides those that follow from the components
 * @param ownNumber the number it has in the declaring desk's own system
 */
public record Declaration(
        IncidentKind kind,
        Level severity,
        Impact impact,
        String title,
        String description,
        @Nullable String ticket,
        @Nullable String ownNumber,
        List<String> components,
        List<String> named,
        Instant startedAt) {}
