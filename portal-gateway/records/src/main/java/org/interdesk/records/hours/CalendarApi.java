package org.interdesk.records.hours;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What is asked of sla-service, in the name of whoever asks here. */
@RegisterRestClient(configKey = "sla")
@AccessToken
@Path("/api/v1/calendars")
@Produces(MediaType.APPLICATION_JSON)
interface CalendarApi {

    /** The answer for several calendars. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Openings(List<Opening> items) {}

    /** The answer for one calendar. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Opening(
            String calendar,
            String zone,
            boolean open,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt) {}

    @GET
    @Path("open-now")
    Openings openNow(@QueryParam("calendar") Collection<String> calendars);
}
