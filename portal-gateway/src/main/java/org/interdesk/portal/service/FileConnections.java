package org.interdesk.portal.service;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.interdesk.portal.gateway.Rooms;
import org.jboss.logging.Logger;

/** Connections to the services for what is too large to be held: bodies go through them piece by piece, in either direction. */
@ApplicationScoped
class FileConnections {

    private static final Logger LOG = Logger.getLogger(FileConnections.class);
    private static final int CONNECT_WITHIN_MILLIS = 2_000;

    /** A connection on which nothing moves for so long has a service behind it that hangs. */
    private static final int STILL_FOR_SECONDS = 120;

    private final Rooms rooms;
    private final HttpClient client;

    FileConnections(Rooms rooms, Vertx vertx) {
        this.rooms = rooms;
        this.client = vertx.httpClientBuilder()
                .with(new HttpClientOptions()
                        .setKeepAlive(true)
                        .setKeepAliveTimeout(25)
                        .setIdleTimeout(STILL_FOR_SECONDS)
                        .setTcpNoDelay(true)
                        .setDecompressionSupported(false))
                .with(new PoolOptions().setHttp1MaxSize(rooms.connectionsPerRoom()))
                .withConnectHandler(connection -> connection.exceptionHandler(FileConnections::note))
                .build();
    }

    /** Whoever waits for the body is told too, and decides what it means. */
    private static void note(Throwable broken) {
        LOG.debugf("A file broke off: %s", broken.toString());
    }

    /**
     * Opens a request that carries the token of the person at the browser.
     *
     * @param room name of the service as the gateway knows it
     * @param path of the service, encoded, with its query
     * @param answerWithin from now to the first byte of the answer
     */
    Future<HttpClientRequest> open(String room, HttpMethod method, String path, String token, Duration answerWithin) {
        return client.request(new RequestOptions()
                        .setMethod(method)
                        .setAbsoluteURI(room(room).url().resolve(path).toString())
                        .setConnectTimeout(CONNECT_WITHIN_MILLIS)
                        .setIdleTimeout(answerWithin.toMillis()))
                .map(request ->
                        request.exceptionHandler(FileConnections::note).putHeader("Authorization", "Bearer " + token));
    }

    /** Ends a request whose body is not complete: the service sees that it broke off. */
    static void breakOff(HttpClientRequest request) {
        request.exceptionHandler(FileConnections::note).reset();
    }

    /** How long a service may take to begin an answer that has not to wait for a body. */
    Duration patience() {
        return rooms.answerWithin();
    }

    /** The largest body that is passed on where a service does not say otherwise. */
    long mostOfAll() {
        return rooms.maxBodySize();
    }

    Rooms.Room room(String name) {
        Rooms.Room room = rooms.rooms().get(name);
        if (room == null) {
            throw new IllegalArgumentException("there is no service " + name);
        }
        return room;
    }
}
