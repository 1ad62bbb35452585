package org.interdesk.sla.calendar.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.time.Now;
import org.interdesk.sla.calendar.CalendarQueries;
import org.interdesk.sla.calendar.CalendarView;
import org.interdesk.sla.calendar.model.DayPlan;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Calendars of states and desks. They are no secret among the parties: whoever waits for a desk may know when it works. */
@Path("/api/v1/calendars")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.REQUESTER,
    Roles.DESK_AGENT,
    Roles.DESK_LEAD,
    Roles.REPORTING_OFFICER,
    Roles.REPORT_APPROVER,
    Roles.DUTY_OFFICER,
    Roles.SOFTWARE_PUBLISHER,
    Roles.DOWNLOAD_OFFICER,
    Roles.COORDINATOR,
    Roles.DIRECTORY_EDITOR,
    Roles.AUDITOR,
    Roles.INTEGRATOR
})
@Tag(name = "Calendars", description = "When the desks work")
public class CalendarResource {

    private static final int LONGEST_SPAN_DAYS = 3_660;
    private static final int MOST_AT_ONCE = 100;

    private final CalendarQueries calendars;
    private final Now now;

    CalendarResource(CalendarQueries calendars, Now now) {
        this.calendars = calendars;
        this.now = now;
    }

    @GET
    @Operation(operationId = "listCalendars", summary = "Calendars, each with its newest version, by code")
    @APIResponse(responseCode = "200", description = "A page of calendars")
    public Page<CalendarResponse> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        var wanted = PageRequest.of(limit, cursor);
        var all = calendars.all();
        var after = key(wanted);
        var rows = all.stream()
                .filter(calendar -> after == null || calendar.code().compareTo(after) > 0)
                .limit(wanted.limit() + 1L)
                .toList();
        return Page.of(
                        rows,
                        wanted.limit(),
                        all.size(),
                        (CalendarView calendar) -> new Cursor(List.of(calendar.code())))
                .map(CalendarResponse::of);
    }

    /**
     * Whether several calendars are open at one moment, so that a page with many desks asks once.
     *
     * @param calendar codes, 1 to 100; those that are no calendar are left out of the answer
     * @param at a moment in the years 2000 to 2100; now if not said
     */
    @GET
    @Path("open-now")
    @Operation(
            operationId = "listOpenCalendars",
            summary = "Which of several calendars are open, and until or from when")
    @APIResponse(
            responseCode = "200",
            description = "An answer for each calendar that there is, in the order asked for")
    @APIResponse(
            responseCode = "400",
            description = "Problem type invalid-request: no calendar is named, too many are, or the moment is none")
    public OpeningsResponse openNow(
            @QueryParam("calendar") List<String> calendar, @QueryParam("at") @Nullable String at) {
        if (calendar.isEmpty() || calendar.size() > MOST_AT_ONCE) {
            throw new InvalidRequest("calendar", "Name 1 to " + MOST_AT_ONCE + " calendars.");
        }
        var moment = at == null ? now.instant() : Dates.moment("at", at);
        return new OpeningsResponse(moment, calendars.openings(calendar, moment));
    }

    /** What a calendar says of each day of a span, both ends included. */
    @GET
    @Path("{code}/days")
    @Operation(
            operationId = "listCalendarDays",
            summary = "The days of a calendar, with their hours and what they are due to")
    @APIResponse(responseCode = "200", description = "A page of days, by date")
    @APIResponse(
            responseCode = "400",
            description = "Problem type invalid-request: the span is missing, reversed or too long")
    @APIResponse(responseCode = "404", description = "Problem type not-found: no such calendar")
    public Page<DayResponse> days(
            @RestPath String code,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var wanted = PageRequest.of(limit, cursor);
        var first = Dates.parse("from", from);
        var last = Dates.parse("to", to);
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) > LONGEST_SPAN_DAYS) {
            throw new InvalidRequest("to", "The span must end on or after its beginning and be ten years at most.");
        }
        var after = key(wanted);
        var start = after == null ? first : Dates.parse("cursor", after).plusDays(1);
        var end = earlier(last, start.plusDays(wanted.limit()));
        List<DayPlan> rows = end.isBefore(start) ? List.of() : calendars.days(code, start, end);
        var total = ChronoUnit.DAYS.between(first, last) + 1;
        return Page.of(
                        rows,
                        wanted.limit(),
                        total,
                        (DayPlan day) -> new Cursor(List.of(day.date().toString())))
                .map(DayResponse::of);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static @Nullable String key(PageRequest wanted) {
        var cursor = wanted.cursor();
        if (cursor == null) {
            return null;
        }
        if (cursor.keys().size() != 1) {
            throw Cursor.foreign();
        }
        return cursor.keys().get(0);
    }
}
