package org.interdesk.report.submission.model;

import java.util.List;
import org.interdesk.report.availability.model.Span;
import org.interdesk.report.availability.model.State;

/**
 * The states of a component over the month.
 *
 * @param silence what holds where no span says anything: MISSING, or OK where monitoring reports only disturbances
 * @param spans without overlap, in order
 */
public record Watched(State silence, List<Span> spans, Origin origin) {

    public Watched {
        spans = List.copyOf(spans);
    }

    public boolean says(Watched other) {
        return silence == other.silence && spans.equals(other.spans);
    }
}
