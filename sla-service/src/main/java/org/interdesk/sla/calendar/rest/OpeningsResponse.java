package org.interdesk.sla.calendar.rest;

import java.time.Instant;
import java.util.List;
import org.interdesk.sla.calendar.OpeningView;

/** Which calendars are open at a moment, as JSON. */
public record OpeningsResponse(Instant at, List<OpeningView> items) {

    public OpeningsResponse {
        items = List.copyOf(items);
    }
}
