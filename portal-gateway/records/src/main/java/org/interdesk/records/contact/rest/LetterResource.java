package org.interdesk.records.contact.rest;

import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.COORDINATOR;
import static org.interdesk.kit.identity.Roles.DESK_AGENT;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.DIRECTORY_EDITOR;
import static org.interdesk.kit.identity.Roles.DUTY_OFFICER;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;
import static org.interdesk.kit.identity.Roles.REPORTING_OFFICER;
import static org.interdesk.kit.identity.Roles.REPORT_APPROVER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.Problem;
import org.interdesk.kit.version.EntityVersion;
import org.interdesk.records.change.rest.CallHeaders;
import org.interdesk.records.contact.LetterCommands;
import org.interdesk.records.contact.LetterFilter;
import org.interdesk.records.contact.LetterQueries;
import org.interdesk.records.contact.LetterView;
import org.interdesk.records.contact.model.LetterNumber;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Official letters that change contacts. */
@Path(LetterResource.CONTACTS)
@RolesAllowed({DESK_LEAD, DIRECTORY_EDITOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Contacts",
        description = "Letters that change the contacts of desks, checked and published by the Commission")
@APIResponse(
        responseCode = "400",
        description = "Problem type invalid-request",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "401",
        description = "Problem type unauthenticated",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "403",
        description = "Problem type forbidden; also for the letter of another party",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class LetterResource {

    static final String CONTACTS = "/api/v1/contacts";

    private final LetterCommands commands;
    private final LetterQueries queries;

    LetterResource(LetterCommands commands, LetterQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /**
     * Lists the letters of the caller's party; the Commission sees all.
     *
     * @param state several may be given
     * @param party that sent it
     * @param late true for those whose time to publish ran out, also if they were published afterwards
     * @param sort dueAt (if not said: what is due first, then what is decided), receivedAt or number; - before it reverses
     */
    @GET
    @RolesAllowed({
        DESK_AGENT,
        DESK_LEAD,
        DUTY_OFFICER,
        REPORTING_OFFICER,
        REPORT_APPROVER,
        COORDINATOR,
        DIRECTORY_EDITOR,
        AUDITOR,
        INTEGRATOR
    })
    @Operation(operationId = "listContactLetters", summary = "Letters about contacts, filtered and sorted")
    @APIResponse(responseCode = "200", description = "A page; the total is exact up to 10,000")
    public Page<LetterView> list(
            @RestQuery List<String> state,
            @RestQuery @Nullable String party,
            @RestQuery @Nullable String desk,
            @RestQuery @Nullable String late,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return queries.list(
                LetterFilter.of(state, party, desk, late), LetterFilter.order(sort), PageRequest.of(limit, cursor));
    }

    @GET
    @Path("{number}")
    @RolesAllowed({
        DESK_AGENT,
        DESK_LEAD,
        DUTY_OFFICER,
        REPORTING_OFFICER,
        REPORT_APPROVER,
        COORDINATOR,
        DIRECTORY_EDITOR,
        AUDITOR,
        INTEGRATOR
    })
    @Operation(operationId = "getContactLetter", summary = "Read one letter, with what it changes")
    @APIResponse(responseCode = "200", description = "The letter; ETag carries the version")
    @APIResponse(
            responseCode = "404",
            description = "Problem type not-found",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<LetterView> get(@RestPath LetterNumber number) {
        return ok(queries.letter(number));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "enterContactLetter",
            summary = "Enter a letter that tells the contacts of a desk anew. Idempotency-Key is required")
    @APIResponse(responseCode = "201", description = "Entered; Location names it, ETag its version")
    public RestResponse<LetterView> enter(@BeanParam CallHeaders headers, @NotNull @Valid Bodies.NewLetter body) {
        Idempotency.required(headers.idempotencyKey);
        LetterView entered = commands.enter(body.draft(), headers.call(body));
        return ResponseBuilder.<LetterView>create(RestResponse.Status.CREATED)
                .entity(entered)
                .location(URI.create(CONTACTS + "/" + entered.number()))
                .header(HttpHeaders.ETAG, EntityVersion.tag(entered.version()))
                .build();
    }

    @POST
    @Path("{number}/publication")
    @RolesAllowed(DIRECTORY_EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "publishContacts", summary = "Publish the contacts of a letter, for the Commission")
    @APIResponse(responseCode = "200", description = "Published")
    @APIResponse(
            responseCode = "404",
            description = "Problem type not-found",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "Problem type illegal-move",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<LetterView> publish(
            @RestPath LetterNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Bodies.Publication body) {
        return ok(commands.publish(number, headers.call(Map.of())));
    }

    @POST
    @Path("{number}/refusal")
    @RolesAllowed(DIRECTORY_EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "refuseContacts", summary = "Refuse a letter and say why, for the Commission")
    @APIResponse(responseCode = "200", description = "Refused")
    @APIResponse(
            responseCode = "404",
            description = "Problem type not-found",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "Problem type illegal-move",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<LetterView> refuse(
            @RestPath LetterNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Bodies.Reason body) {
        return ok(commands.refuse(number, headers.call(body), body.reason()));
    }

    @POST
    @Path("{number}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawContacts",
            summary = "Take a letter back that is not published yet, for its sender")
    @APIResponse(responseCode = "200", description = "Withdrawn")
    @APIResponse(
            responseCode = "404",
            description = "Problem type not-found",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "Problem type illegal-move",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<LetterView> withdraw(
            @RestPath LetterNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Bodies.Reason body) {
        return ok(commands.withdraw(number, headers.call(body), body.reason()));
    }

    private static RestResponse<LetterView> ok(LetterView letter) {
        return ResponseBuilder.ok(letter)
                .header(HttpHeaders.ETAG, EntityVersion.tag(letter.version()))
                .build();
    }
}
