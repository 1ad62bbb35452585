package org.interdesk.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the kit's own rows are kept. */
@ConfigMapping(prefix = "kit.retention")
public interface KitConfig {

    /**
     * Facts already sent. They must outlive the longest time a lost replication slot may go unnoticed, because they are
     * what is sent again; longer costs only disk.
     */
    @WithDefault("P14D")
    Duration outbox();

    /** Notes of events seen. They must outlive the retention of the topics, or an old event sent again would take effect twice. */
    @WithDefault("P30D")
    Duration inbox();

    /** Answers to creating calls, for callers that repeat them. */
    @WithDefault("P7D")
    Duration idempotencyKeys();
}
