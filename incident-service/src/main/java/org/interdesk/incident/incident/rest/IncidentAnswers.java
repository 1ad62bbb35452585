package org.interdesk.incident.incident.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.interdesk.incident.incident.IncidentView;
import org.interdesk.kit.version.EntityVersion;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** An incident as an answer, with its version as the entity tag. */
public final class IncidentAnswers {

    public static final String INCIDENTS = "/api/v1/incidents";

    private IncidentAnswers() {}

    public static RestResponse<IncidentView> ok(IncidentView incident) {
        return ResponseBuilder.ok(incident)
                .header(HttpHeaders.ETAG, EntityVersion.tag(incident.version()))
                .build();
    }

    static RestResponse<IncidentView> created(IncidentView incident) {
        return ResponseBuilder.<IncidentView>create(RestResponse.Status.CREATED)
                .entity(incident)
                .location(URI.create(INCIDENTS + "/" + incident.number()))
                .header(HttpHeaders.ETAG, EntityVersion.tag(incident.version()))
                .build();
    }
}
