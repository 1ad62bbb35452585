package org.interdesk.report.submission.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.report.availability.model.Span;
import org.interdesk.report.availability.model.State;
import org.interdesk.report.form.model.Form;
import org.interdesk.report.submission.model.Content;
import org.interdesk.report.submission.model.ContentRules;
import org.interdesk.report.submission.model.Figure;
import org.interdesk.report.submission.model.Origin;
import org.interdesk.report.submission.model.Remarks;
import org.interdesk.report.submission.model.Watched;
import org.jspecify.annotations.Nullable;

/** Bodies of the calls about reports. {@code occurredAt} is for integrators. */
public final class Bodies {

    public static final int REASON = 2_000;

    private Bodies() {}

    /** Exactly one of the three; a field that is left out is missing, which is neither zero nor unknown. */
    public record FigureBody(
            @Nullable BigDecimal number,
            @Nullable @Size(max = ContentRules.LONGEST_TEXT) String text,
            @Nullable @Size(max = ContentRules.LONGEST_TEXT) String unknownBecause) {

        Figure figure() {
            return new Figure(number, text, unknownBecause, Origin.ENTERED);
        }
    }

    /** A stretch of time in one state. */
    public record SpanBody(
            @NotNull State state,
            @NotNull Instant from,
            @NotNull Instant to) {

        Span span(String pointer) {
            if (!from.isBefore(to)) {
                throw new InvalidRequest(pointer, "A span ends after it begins.");
            }
            return new Span(state, from, to);
        }
    }

    /** @param silence what holds where no span says anything: MISSING or OK */
    public record ComponentBody(
            @NotNull State silence,
            @NotNull @Size(max = ContentRules.MOST_SPANS) List<@NotNull @Valid SpanBody> spans) {

        Watched watched(String code) {
            String pointer = "/components/" + code + "/spans";
            return new Watched(
                    silence, spans.stream().map(span -> span.span(pointer)).toList(), Origin.ENTERED);
        }
    }

    /** All that a revision is to say. */
    public record ContentBody(
            @NotNull @Size(max = Form.MOST_FIELDS) Map<@NotNull String, @NotNull @Valid FigureBody> figures,
            @NotNull @Size(max = Form.MOST_COMPONENTS) Map<@NotNull String, @NotNull @Valid ComponentBody> components) {

        Content content() {
            Map<String, Figure> said = new TreeMap<>();
            figures.forEach((key, figure) -> said.put(key, figure.figure()));
            Map<String, Watched> watched = new TreeMap<>();
            components.forEach((code, one) -> watched.put(code, one.watched(code)));
            return new Content(said, watched);
        }
    }

    /** What a form sends: all that the revision is to say. */
    public record FillIn(
            @NotNull @Valid ContentBody content, @Nullable Instant occurredAt) {}

    /** @param content left out, the report is handed in as it stands */
    public record HandIn(
            @Nullable @Valid ContentBody content, @Nullable Instant occurredAt) {}

    public record Plain(@Nullable Instant occurredAt) {}

    public record WithReason(
            @NotBlank @Size(max = REASON) String reason,
            @Nullable Instant occurredAt) {}

    /** @param fieldRemarks what is wrong with which figure or component, by its key or code */
    public record WithRemarks(
            @NotBlank @Size(max = REASON) String remarks,

            @Nullable @Size(max = Form.MOST_FIELDS + Form.MOST_COMPONENTS)
            Map<@NotNull String, @NotBlank @Size(max = REASON) String> fieldRemarks,

            @Nullable Instant occurredAt) {

        Remarks said() {
            return new Remarks(remarks, fieldRemarks == null ? Map.of() : fieldRemarks);
        }
    }
}
