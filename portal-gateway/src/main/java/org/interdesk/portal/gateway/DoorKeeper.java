package org.interdesk.portal.gateway;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.concurrent.TimeoutException;
import org.interdesk.portal.gateway.RoomTable.Target;
import org.jboss.logging.Logger;

/** Keeps claims and oversized bodies out, and turns a service that does not answer into a problem document. */
final class DoorKeeper implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(DoorKeeper.class);

    private final RoomTable table;

    DoorKeeper(RoomTable table) {
        this.table = table;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HeaderRules.dropClaims(request.headers());
        request.headers().remove("Expect");
        Body body = request.getBody();
        if (body != null && body.length() < 0) {
            request.setBody(Body.body(new MeasuredBody(body.stream(), limit(request))));
        }
        return context.sendRequest().recover(cause -> Future.succeededFuture(refusal(request, cause)));
    }

    /** A path that belongs to nobody gets no further than this. */
    private long limit(ProxyRequest request) {
        Target target = table.find(request.proxiedRequest().path());
        return target == null ? 0 : target.maxBodySize();
    }

    private static ProxyResponse refusal(ProxyRequest request, Throwable cause) {
        ApiProblem problem = problemOf(cause);
        String path = request.proxiedRequest().path();
        if (problem != ApiProblem.PAYLOAD_TOO_LARGE) {
            LOG.warnf("%s %s: %s", request.getMethod(), path, cause.getMessage());
        }
        ProxyResponse response = request.release()
                .response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", ApiProblem.MEDIA_TYPE)
                .setBody(Body.body(Buffer.buffer(problem.document(path).encode())));
        return problem == ApiProblem.SERVICE_UNAVAILABLE ? response.putHeader("Retry-After", "5") : response;
    }

    private static ApiProblem problemOf(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof MeasuredBody.TooLong) {
                return ApiProblem.PAYLOAD_TOO_LARGE;
            }
            if (at instanceof TimeoutException) {
                return ApiProblem.SERVICE_TOO_SLOW;
            }
        }
        return ApiProblem.SERVICE_UNAVAILABLE;
    }
}
