package org.interdesk.kit.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.interdesk.kit.time.Now;
import org.jspecify.annotations.Nullable;

/**
 * The service's clock in tests: the real one until a test says what time it is.
 *
 * <p>A set moment stands still and holds for the whole application, so a test that sets it calls {@link #letRun()} when
 * done.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SettableNow extends Now {

    private final AtomicReference<@Nullable Instant> standing = new AtomicReference<>();

    @Override
    public Instant instant() {
        var moment = standing.get();
        return moment == null ? super.instant() : moment;
    }

    /** Stops the clock at a moment, cut to microseconds like every moment of the platform. */
    public void stopAt(Instant moment) {
        standing.set(moment.truncatedTo(ChronoUnit.MICROS));
    }

    /** Moves a stopped clock on; a running one is stopped at the present moment first. */
    public void advance(Duration by) {
        stopAt(instant().plus(by));
    }

    /** Goes back to the real time. */
    public void letRun() {
        standing.set(null);
    }
}
