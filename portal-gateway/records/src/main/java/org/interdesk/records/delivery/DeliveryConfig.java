package org.interdesk.records.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How people are told. */
@ConfigMapping(prefix = "records.delivery")
public interface DeliveryConfig {

    /** Address of the portal as people open it, without a slash at the end; the links in mails begin with it. */
    String portalUrl();

    /**
     * What the platform learned longer ago than this when it is read is shown in the portal and not sent by mail, so that catching up
     * after a standstill fills nobody's mailbox with what is over.
     */
    @WithDefault("P1D")
    Duration freshFor();

    /** Notices older than this are removed with their receipts; at least a year, so that what was told can be proved for a reporting year. */
    @WithDefault("P400D")
    Duration keep();

    /** How mail goes out. */
    Mail mail();

    /** Sending. */
    interface Mail {

        /** Whether this process sends. Any number of processes may; at least one must, or no mail leaves. */
        @WithDefault("true")
        boolean enabled();

        /** Pause between two looks when nothing was waiting; a mail leaves this much later at worst. */
        @WithDefault("PT1S")
        Duration interval();

        /** How many mails are taken at once, 1 or more. All of them are due again if the process dies while it sends them. */
        @WithDefault("10")
        int batchSize();

        /**
         * How long a process has the mails it took, after which others may. Longer than 13 times {@code records.mail-server.timeout},
         * which is how long one try can take at worst; the process does not start otherwise.
         */
        @WithDefault("PT3M")
        Duration lease();

        /** Pause after the first failure; it doubles with each further one. */
        @WithDefault("PT30S")
        Duration firstPause();

        /** No pause is longer. */
        @WithDefault("PT1H")
        Duration longestPause();

        /** After so many failures a mail is given up; with the other defaults that is after some nine hours. */
        @WithDefault("15")
        int tries();
    }
}
