package org.interdesk.kit.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.interdesk.kit.problem.PayloadTooLarge;
import org.interdesk.kit.problem.Problem;

/** Refuses a JSON body that announces to be too large before any of it is read, with a problem document. */
@ApplicationScoped
public class LargeBodies {

    private static final int BEFORE_THE_FRAMEWORKS_OWN_LIMIT = 1000;

    private final ObjectMapper mapper;

    LargeBodies(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_FRAMEWORKS_OWN_LIMIT);
    }

    private void check(RoutingContext exchange) {
        String type = exchange.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.contains("json") && announced(exchange) > BodyLimit.LIMIT) {
            refuse(exchange);
        } else {
            exchange.next();
        }
    }

    private static long announced(RoutingContext exchange) {
        String length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
    }

    private void refuse(RoutingContext exchange) {
        Problem problem = Problem.of(new PayloadTooLarge(BodyLimit.LIMIT));
        try {
            exchange.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .end(mapper.writeValueAsString(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
