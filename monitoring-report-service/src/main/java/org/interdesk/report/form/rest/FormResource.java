package org.interdesk.report.form.rest;

import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.COORDINATOR;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;
import static org.interdesk.kit.identity.Roles.REPORTING_OFFICER;
import static org.interdesk.kit.identity.Roles.REPORT_APPROVER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.report.availability.model.State;
import org.interdesk.report.form.FormCommands;
import org.interdesk.report.form.FormCommands.NewForm;
import org.interdesk.report.form.FormInForce;
import org.interdesk.report.form.FormQueries;
import org.interdesk.report.form.FormView;
import org.interdesk.report.form.model.Combination;
import org.interdesk.report.form.model.Component;
import org.interdesk.report.form.model.Field;
import org.interdesk.report.form.model.FieldType;
import org.interdesk.report.form.model.Form;
import org.interdesk.report.party.Months;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Forms over HTTP. */
@Path("/api/v1/report-forms")
@RolesAllowed({REPORTING_OFFICER, REPORT_APPROVER, COORDINATOR, AUDITOR, INTEGRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Report forms", description = "Which figures a monthly report has: a common minimum and each party's own")
public class FormResource {

    private static final int LINE = 200;

    private final FormCommands commands;
    private final FormQueries queries;

    FormResource(FormCommands commands, FormQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** A figure to be asked for. */
    public record FieldBody(
            @NotNull @Size(max = LINE) String key,
            @NotNull @Size(max = 40) String section,
            @NotNull FieldType type,
            @NotNull Boolean required,
            @NotNull Boolean prefilled,
            @NotNull Combination combination,
            @Nullable @Size(max = LINE) String numerator,
            @Nullable @Size(max = LINE) String denominator,
            @NotBlank @Size(max = LINE) String titleRu,
            @NotBlank @Size(max = LINE) String titleEn) {

        Field field() {
            return new Field(
                    key, section, type, required, prefilled, combination, numerator, denominator, titleRu, titleEn);
        }
    }

    /** A component to be watched. */
    public record ComponentBody(
            @NotNull @Size(max = 40) String code,
            @NotBlank @Size(max = LINE) String titleRu,
            @NotBlank @Size(max = LINE) String titleEn,
            @NotNull @Min(0) @Max(1_000) Integer weight,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 5)
            BigDecimal target,

            @NotNull State silence) {

        Component component() {
            if (silence != State.MISSING && silence != State.OK) {
                throw new InvalidRequest("/components", "Silence means MISSING or OK.");
            }
            return new Component(code, titleRu, titleEn, weight, target, silence);
        }
    }

    /** @param common the common minimum; otherwise the additions of the caller's party */
    public record PublishForm(
            @NotNull Boolean common,
            @NotNull String effectiveFrom,
            @NotNull @Size(max = Form.MOST_FIELDS) List<@NotNull @Valid FieldBody> fields,
            @NotNull @Size(max = Form.MOST_COMPONENTS) List<@NotNull @Valid ComponentBody> components) {

        NewForm form() {
            return new NewForm(
                    common,
                    Months.read("/effectiveFrom", effectiveFrom),
                    new Form(
                            fields.stream().map(FieldBody::field).toList(),
                            components.stream().map(ComponentBody::component).toList()));
        }
    }

    @GET
    @Operation(
            operationId = "listReportForms",
            summary = "Versions of the common form and of the caller's own, newest first")
    @APIResponse(responseCode = "200", description = "A page")
    public Page<FormView> list(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return queries.versions(PageRequest.of(limit, cursor));
    }

    @GET
    @Path("{month}")
    @Operation(
            operationId = "getReportForm",
            summary = "The form that the caller's party's report for a month is opened with")
    @APIResponse(responseCode = "200", description = "Common minimum and own additions together")
    public FormInForce inForce(@RestPath String month) {
        return queries.mine(Months.read("month", month));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({REPORT_APPROVER, COORDINATOR})
    @Operation(operationId = "publishReportForm", summary = "Publish a version of a form. Idempotency-Key is required")
    @APIResponse(responseCode = "201", description = "Published; it holds for reports opened from its month on")
    @APIResponse(responseCode = "409", description = "Problem type form-month-taken")
    public RestResponse<FormView> publish(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid PublishForm body) {
        FormView view = commands.publish(Idempotency.required(key), body.form());
        return ResponseBuilder.<FormView>create(RestResponse.Status.CREATED)
                .entity(view)
                .location(URI.create("/api/v1/report-forms/" + view.effectiveFrom()))
                .build();
    }
}
