package org.interdesk.sla.commitment.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.sla.commitment.CommitmentSearch;
import org.interdesk.sla.commitment.CommitmentSearch.Sort;
import org.interdesk.sla.commitment.model.Subject;
import org.jspecify.annotations.Nullable;

/** What a caller can ask of the list of commitments. */
public class CommitmentFilter {

    private static final Set<String> STATES = Set.of("RUNNING", "PAUSED", "FULFILLED", "CANCELLED");

    @QueryParam("ticket")
    @Parameter(description = "Public number of a ticket; the same as subjectType=TICKET and subjectNumber")
    @Nullable
    String ticket;

    @QueryParam("subjectType")
    @Parameter(
            description =
                    "TICKET, INCIDENT, MAINTENANCE_WINDOW, REPORT, REPORT_PERIOD, RELEASE, CONTACT, OPERATOR or another")
    @Nullable
    String subjectType;

    @QueryParam("subjectNumber")
    @Parameter(description = "Public number of the subject")
    @Nullable
    String subjectNumber;

    @QueryParam("obligation")
    @Parameter(description = "Id of the promise in the service that owes it; tickets have none")
    @Nullable
    String obligation;

    @QueryParam("kind")
    @Parameter(description = "For example first-response, resolution, handover-acceptance, automatic-closing")
    @Nullable
    String kind;

    @QueryParam("party")
    @Parameter(description = "The party that promised")
    @Nullable
    String party;

    @QueryParam("state")
    @Parameter(description = "RUNNING, PAUSED, FULFILLED or CANCELLED")
    @Nullable
    String state;

    @QueryParam("breached")
    @Parameter(description = "true or false")
    @Nullable
    String breached;

    @QueryParam("importSession")
    @Nullable
    String importSession;

    @QueryParam("sort")
    @Parameter(description = "dueAt (default), -dueAt, startedAt or -startedAt")
    @Nullable
    String sort;

    CommitmentSearch search() {
        return new CommitmentSearch(
                type(),
                number(),
                obligation == null || obligation.isEmpty() ? null : Ids.parse("obligation", obligation),
                text("kind", kind),
                text("party", party),
                state(),
                breached(),
                session(),
                sort());
    }

    private @Nullable String type() {
        var wanted = text("subjectType", subjectType);
        if (text("ticket", ticket) == null) {
            return wanted;
        }
        if (wanted != null && !wanted.equals(Subject.TICKET)) {
            throw new InvalidRequest("subjectType", "With ticket, the type can only be TICKET.");
        }
        return Subject.TICKET;
    }

    private @Nullable String number() {
        var number = text("subjectNumber", subjectNumber);
        var ofTicket = text("ticket", ticket);
        if (number != null && ofTicket != null && !number.equals(ofTicket)) {
            throw new InvalidRequest("subjectNumber", "With ticket, the number can only be the ticket's.");
        }
        return ofTicket == null ? number : ofTicket;
    }

    private static @Nullable String text(String name, @Nullable String value) {
        if (value != null && (value.length() > 100 || value.indexOf('\0') >= 0)) {
            throw new InvalidRequest(name, "At most 100 characters, none of them NUL.");
        }
        return value == null || value.isEmpty() ? null : value;
    }

    private @Nullable String state() {
        if (state == null || state.isEmpty()) {
            return null;
        }
        if (!STATES.contains(state)) {
            throw new InvalidRequest("state", "The state must be RUNNING, PAUSED, FULFILLED or CANCELLED.");
        }
        return state;
    }

    private @Nullable Boolean breached() {
        if (breached == null || breached.isEmpty()) {
            return null;
        }
        if (!breached.equals("true") && !breached.equals("false")) {
            throw new InvalidRequest("breached", "Either true or false.");
        }
        return Boolean.valueOf(breached);
    }

    private @Nullable UUID session() {
        return importSession == null || importSession.isEmpty() ? null : Ids.parse("importSession", importSession);
    }

    private Sort sort() {
        if (sort == null || sort.isEmpty()) {
            return Sort.DUE_AT;
        }
        return Arrays.stream(Sort.values())
                .filter(order -> order.parameter().equals(sort))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidRequest("sort", "The order must be dueAt, -dueAt, startedAt or -startedAt."));
    }
}
