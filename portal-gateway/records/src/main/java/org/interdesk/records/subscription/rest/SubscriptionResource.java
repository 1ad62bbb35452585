package org.interdesk.records.subscription.rest;

import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.COORDINATOR;
import static org.interdesk.kit.identity.Roles.DESK_AGENT;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.DIRECTORY_EDITOR;
import static org.interdesk.kit.identity.Roles.DOWNLOAD_OFFICER;
import static org.interdesk.kit.identity.Roles.DUTY_OFFICER;
import static org.interdesk.kit.identity.Roles.REPORTING_OFFICER;
import static org.interdesk.kit.identity.Roles.REPORT_APPROVER;
import static org.interdesk.kit.identity.Roles.REQUESTER;
import static org.interdesk.kit.identity.Roles.SOFTWARE_PUBLISHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.problem.Problem;
import org.interdesk.kit.version.EntityVersion;
import org.interdesk.records.subscription.SubscriptionCommands;
import org.interdesk.records.subscription.SubscriptionQueries;
import org.interdesk.records.subscription.SubscriptionView;
import org.interdesk.records.subscription.model.MailChoice;
import org.interdesk.records.subscription.model.NoticeKind;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What the caller wants by mail. */
@Path("/api/v1/subscriptions")
@RolesAllowed({
    REQUESTER,
    DESK_AGENT,
    DESK_LEAD,
    REPORTING_OFFICER,
    REPORT_APPROVER,
    DUTY_OFFICER,
    SOFTWARE_PUBLISHER,
    DOWNLOAD_OFFICER,
    COORDINATOR,
    DIRECTORY_EDITOR,
    AUDITOR
})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Subscriptions", description = "Which notices a person gets by mail too")
@APIResponse(
        responseCode = "401",
        description = "Problem type unauthenticated",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "403",
        description = "Problem type forbidden",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class SubscriptionResource {

    private final SubscriptionCommands commands;
    private final SubscriptionQueries queries;

    SubscriptionResource(SubscriptionCommands commands, SubscriptionQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /**
     * @param mail the choice for each kind; a kind that is not named goes back to what everybody gets
     */
    public record Wanted(@NotNull Map<@NotNull NoticeKind, @NotNull MailChoice> mail) {}

    @GET
    @Operation(operationId = "getSubscriptions", summary = "What comes to the caller by mail")
    @APIResponse(responseCode = "200", description = "A line for each kind, with what can be chosen")
    public RestResponse<SubscriptionView> get() {
        return answer(queries.mine());
    }

    @PUT
    @Operation(operationId = "putSubscriptions", summary = "Choose what comes by mail")
    @APIResponse(responseCode = "200", description = "Chosen; it holds for what happens from now on")
    @APIResponse(
            responseCode = "400",
            description = "Problem type invalid-request; also for switching off what cannot be",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "412",
            description = "Problem type stale-version",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "428",
            description = "Problem type precondition-required: send If-Match",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<SubscriptionView> put(
            @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Wanted body) {
        return answer(commands.choose(body.mail(), ifMatch));
    }

    private static RestResponse<SubscriptionView> answer(SubscriptionView subscription) {
        return ResponseBuilder.ok(subscription)
                .header(HttpHeaders.ETAG, EntityVersion.tag(subscription.version()))
                .build();
    }
}
