package org.interdesk.portal.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.interdesk.portal.gateway.RoomTable.Target;

/**
 * Passes calls of the REST API on to the services, with the caller's own token.
 *
 * <p>The gateway asks only that there is a bearer token: who it belongs to and what it allows is decided by the service
 * that answers, once. Nobody is redirected to a sign-in page here, and a browser session counts for nothing. Bodies are
 * streamed in both directions; the services' answers, problem documents among them, pass unchanged.
 */
@ApplicationScoped
public class ApiGateway {

    /** Before the framework's own handlers, sign-in among them: the API has no session to look for. */
    private static final int BEFORE_EVERYTHING = Integer.MIN_VALUE + 1_000;

    private static final int CONNECT_WITHIN_MILLIS = 2_000;

    /** A connection on which nothing moves for so long, in either direction, has a service behind it that hangs. */
    private static final int STILL_FOR_SECONDS = 120;

    private final RoomTable table;
    private final HttpProxy proxy;

    ApiGateway(Vertx vertx, Rooms rooms, RoomTable table) {
        this.table = table;
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setKeepAlive(true)
                        .setKeepAliveTimeout(25)
                        .setIdleTimeout(STILL_FOR_SECONDS)
                        .setTcpNoDelay(true)
                        .setDecompressionSupported(false),
                new PoolOptions().setHttp1MaxSize(rooms.connectionsPerRoom()));
        this.proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .originRequestProvider(this::toRoom)
                .addInterceptor(new DoorKeeper(table));
    }

    void open(@Observes Router router) {
        router.route("/api/v1/*").order(BEFORE_EVERYTHING).handler(context -> pass(context.request()));
    }

    private void pass(HttpServerRequest request) {
        Target target = table.find(request.path());
        if (!HeaderRules.carriesBearerToken(request.headers())) {
            ApiProblem.UNAUTHENTICATED.answer(request);
        } else if (target == null) {
            ApiProblem.NOT_FOUND.answer(request);
        } else if (declaredLength(request) > target.maxBodySize()) {
            ApiProblem.PAYLOAD_TOO_LARGE.answer(request);
        } else {
            if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
                request.response().writeContinue();
            }
            proxy.handle(request);
        }
    }

    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException notANumber) {
            return Long.MAX_VALUE;
        }
    }

    private Future<HttpClientRequest> toRoom(HttpServerRequest request, HttpClient client) {
        Target target = table.find(request.path());
        if (target == null) {
            return Future.failedFuture("no room for " + request.path());
        }
        return client.request(new RequestOptions()
                .setServer(target.address())
                .setConnectTimeout(CONNECT_WITHIN_MILLIS)
                .setIdleTimeout(target.answerWithin().toMillis()));
    }
}
