package org.interdesk.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * The present moment, and the only place that reads the system clock.
 *
 * <p>Moments are cut to microseconds, because PostgreSQL keeps no more: a moment that was stored and read again is equal
 * to the one that was written.
 */
@ApplicationScoped
public class Now implements InstantSource {

    @Override
    public Instant instant() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
