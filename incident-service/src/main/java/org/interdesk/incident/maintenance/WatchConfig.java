package org.interdesk.incident.maintenance;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the starts and ends of agreed maintenance windows are looked after. */
@ConfigMapping(prefix = "incident.watch")
public interface WatchConfig {

    /** Whether this process takes part. Any number of processes may; at least one must, or no window ever starts by itself. */
    @WithDefault("true")
    boolean enabled();

    /**
     * Pause between two looks, at least a second. A start or end is told at most this much after its moment; the event carries the
     * moment itself.
     */
    @WithDefault("PT5S")
    Duration interval();

    /** How many windows are looked after in one look, 1 or more. What is left over is found by the next look. */
    @WithDefault("200")
    int batchSize();
}
