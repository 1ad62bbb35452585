package org.interdesk.incident.maintenance.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.interdesk.incident.maintenance.WindowView;
import org.interdesk.kit.version.EntityVersion;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A maintenance window as an answer, with its version as the entity tag. */
final class WindowAnswers {

    static final String WINDOWS = "/api/v1/maintenance-windows";

    private WindowAnswers() {}

    static RestResponse<WindowView> ok(WindowView window) {
        return ResponseBuilder.ok(window)
                .header(HttpHeaders.ETAG, EntityVersion.tag(window.version()))
                .build();
    }

    static RestResponse<WindowView> created(WindowView window) {
        return ResponseBuilder.<WindowView>create(RestResponse.Status.CREATED)
                .entity(window)
                .location(URI.create(WINDOWS + "/" + window.number()))
                .header(HttpHeaders.ETAG, EntityVersion.tag(window.version()))
                .build();
    }
}
