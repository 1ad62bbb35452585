package org.interdesk.sla.watch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the watch looks for thresholds that have passed. */
@ConfigMapping(prefix = "sla.watch")
public interface WatchConfig {

    /** Whether this process takes part. Any number of processes may; at least one must, or nothing ever falls due. */
    @WithDefault("true")
    boolean enabled();

    /**
     * Pause between two looks when nothing was found. It is the greater part of the delay between a due moment and its event; a shorter
     * one asks the database more often.
     */
    @WithDefault("PT0.2S")
    Duration interval();

    /**
     * How many commitments are looked after in one transaction, 1 or more. More saves round trips and keeps rows locked longer.
     */
    @WithDefault("1000")
    int batchSize();
}
