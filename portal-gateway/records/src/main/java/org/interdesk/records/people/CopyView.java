package org.interdesk.records.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How fresh the copy of the people is.
 *
 * @param refreshedAt when Keycloak last answered completely; null before the first time
 * @param people how many of them belong to the viewer's party
 */
public record CopyView(@Nullable Instant refreshedAt, long people) {}
