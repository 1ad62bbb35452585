package org.interdesk.portal.gateway;

import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the service that answers a path of the REST API. */
@ApplicationScoped
public class RoomTable {

    static final String PREFIX = "/api/v1/";

    private final Map<String, Target> targets = new HashMap<>();

    RoomTable(Rooms rooms) {
        rooms.rooms()
                .forEach((name, room) ->
                        room.resources().forEach(resource -> put(resource, Target.of(name, room, rooms))));
    }

    private void put(String resource, Target target) {
        Target other = targets.putIfAbsent(resource, target);
        if (other != null) {
            throw new IllegalStateException(
                    "/api/v1/" + resource + " is claimed by " + other.name() + " and by " + target.name());
        }
    }

    /**
     * Finds the service for a path.
     *
     * <p>Only the first two segments below {@code /api/v1/} count, compared as they were sent: an encoded or dotted
     * spelling of a known segment belongs to nobody, so that a path cannot mean one thing here and another in the
     * service.
     *
     * @return null when no service answers for it
     */
    @Nullable
    Target find(String path) {
        if (!path.startsWith(PREFIX) || path.contains("/../") || path.contains("/./")) {
            return null;
        }
        int first = endOfSegment(path, PREFIX.length());
        Target byFirst = targets.get(path.substring(PREFIX.length(), first));
        return byFirst == null && first < path.length()
                ? targets.get(path.substring(PREFIX.length(), endOfSegment(path, first + 1)))
                : byFirst;
    }

    private static int endOfSegment(String path, int start) {
        int slash = path.indexOf('/', start);
        return slash < 0 ? path.length() : slash;
    }

    /** A service as the target of a request, with what a request to it may be. */
    record Target(String name, SocketAddress address, long maxBodySize, Duration answerWithin) {

        static Target of(String name, Rooms.Room room, Rooms rooms) {
            return new Target(
                    name,
                    SocketAddress.inetSocketAddress(port(room.url()), room.url().getHost()),
                    room.maxBodySize().orElse(rooms.maxBodySize()),
                    room.answerWithin().orElse(rooms.answerWithin()));
        }

        private static int port(URI url) {
            if (url.getPort() >= 0) {
                return url.getPort();
            }
            return "https".equals(url.getScheme()) ? 443 : 80;
        }
    }
}
