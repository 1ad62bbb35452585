package org.interdesk.records.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interdesk.records.delivery.model.Ask;
import org.interdesk.records.delivery.model.ReceiptState;
import org.interdesk.records.delivery.store.NoticeRow;
import org.interdesk.records.delivery.text.Audience;
import org.interdesk.records.delivery.text.Links;
import org.interdesk.records.delivery.text.NoticeTexts;
import org.interdesk.records.delivery.text.Wording;
import org.interdesk.records.subscription.model.Importance;
import org.interdesk.records.subscription.model.NoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * A notice to the one who reads it, in the language that was asked for.
 *
 * @param event what happened, {@code incident.declared}
 * @param headline one line, without the number
 * @param text a sentence or two; empty where the headline says everything
 * @param ask what the reader's party is asked for; null if nothing
 * @param request the same as a sentence
 * @param link path of the page in the portal
 * @param happenedAt when it happened
 * @param sentAt when the notice was made
 * @param acknowledgedBy PERSON, or PARTY if the party has answered where the thing itself is kept
 * @param settledAt since when nobody waits any more for what the party is asked for; null while somebody does, and where it is asked for
 *     nothing
 * @param mail how far the mail has come; null if there is none
 */
public record NoticeView(
        UUID id,
        NoticeKind kind,
        Importance importance,
        String event,
        About subject,
        String headline,
        String text,
        List<Fact> facts,
        @Nullable Ask ask,
        @Nullable String request,
        String link,
        Instant happenedAt,
        Instant sentAt,
        @Nullable Instant readAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        @Nullable Instant settledAt,
        @Nullable ReceiptState mail) {

    /** What it is about. */
    public record About(String type, String number) {}

    /** One thing that is known of it. */
    public record Fact(String label, String value) {}

    static NoticeView of(NoticeRow row, NoticeTexts texts, Audience audience) {
        Wording wording =
                texts.word(row.message(), row.subjectType(), row.subjectNumber(), row.details(), row.ask(), audience);
        return new NoticeView(
                row.id(),
                row.kind(),
                row.importance(),
                row.message(),
                new About(row.subjectType(), row.subjectNumber()),
                wording.headline(),
                wording.lead(),
                wording.facts().stream()
                        .map(line -> new Fact(line.label(), line.value()))
                        .toList(),
                row.ask(),
                wording.request(),
                Links.pathOf(row.message(), row.subjectType(), row.subjectNumber()),
                row.happenedAt(),
                row.toldAt(),
                row.readAt(),
                row.acknowledgedAt(),
                row.acknowledgedBy(),
                row.settledAt(),
                row.mail());
    }
}
