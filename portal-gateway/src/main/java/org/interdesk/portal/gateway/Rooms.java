package org.interdesk.portal.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The services behind the gateway, and what each of them answers for. */
@ConfigMapping(prefix = "interdesk.gateway")
public interface Rooms {

    /** The services by the name they are known under in health answers and problem documents. */
    Map<String, Room> rooms();

    /**
     * Largest request body that is passed on, in bytes, where a service does not say otherwise. A longer one is refused with
     * 413; equal is let through.
     */
    @WithDefault("1048576")
    long maxBodySize();

    /**
     * How long a service may take to begin its answer before the caller is told 504, where the service does not say otherwise.
     * The time in which the caller sends its body counts.
     */
    @WithDefault("30S")
    Duration answerWithin();

    /** Connections kept open to each service; further requests wait for one. */
    @WithDefault("256")
    int connectionsPerRoom();

    /** One service. */
    interface Room {

        /** Where the service listens; its path part is ignored. */
        URI url();

        /**
         * First segments below {@code /api/v1/} that belong to this service; or first and second, as in {@code
         * audit/ticket-service}, where every service has a part of the same resource. Each belongs to one service only.
         */
        List<String> resources();

        /**
         * Largest request body for this service, in bytes, where files are sent to it; not set for the limit of all. What is
         * too large for a single resource the service refuses itself.
         */
        OptionalLong maxBodySize();

        /**
         * How long this service may take to begin its answer, where files are sent to it; not set for the time of all. A
         * connection on which nothing moves at all ends after two minutes in any case.
         */
        Optional<Duration> answerWithin();
    }
}
