package org.interdesk.report.period;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How months are opened by themselves. */
@ConfigMapping(prefix = "report.opening")
public interface OpeningConfig {

    /** Whether this process takes part. Any number of processes may; at least one must, or months open only by hand. */
    @WithDefault("true")
    boolean enabled();

    /** Pause between two looks at the calendar, as {@code 1m}. It is how late a month may open after midnight. */
    @WithDefault("1m")
    String interval();
}
