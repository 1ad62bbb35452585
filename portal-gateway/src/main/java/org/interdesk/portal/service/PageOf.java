package org.interdesk.portal.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a list, as every service answers it; {@code next} leads to the following part, or is null at the end. */
public record PageOf<T>(
        List<T> items,
        long total,
        boolean totalIsLowerBound,
        @Nullable String next) {}
