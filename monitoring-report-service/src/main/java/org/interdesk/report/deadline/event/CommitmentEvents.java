package org.interdesk.report.deadline.event;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.interdesk.kit.inbox.EventReader;
import org.interdesk.kit.inbox.IncomingEvent;
import org.interdesk.report.deadline.ClockNews;
import org.interdesk.report.deadline.Deadlines;
import org.interdesk.report.facts.ClockFact;
import org.interdesk.report.facts.FactCommands;
import org.jspecify.annotations.Nullable;

/**
 * Consumes {@code interdesk.commitment}: clocks of reports and months are kept for showing, clocks of cases are facts that
 * reports are prefilled from. All others are passed over.
 */
@ApplicationScoped
public class CommitmentEvents {

    public static final String CONSUMER = "report.commitment";
    private static final String COMMITMENT = "org.interdesk.commitment.";
    private static final String FULFILLED = "FULFILLED";
    private static final String TICKET = "TICKET";
    private static final Set<String> OURS = Set.of("REPORT", "REPORT_PERIOD");
    private static final Set<String> COUNTED = Set.of("FIRST_RESPONSE", "RESOLUTION");

    private final EventReader events;
    private final Deadlines deadlines;
    private final FactCommands facts;

    CommitmentEvents(EventReader events, Deadlines deadlines, FactCommands facts) {
        this.events = events;
        this.deadlines = deadlines;
        this.facts = facts;
    }

    /**
     * The part of an event about a clock that matters here.
     *
     * @param subject what the clock is about; one that does not say is a case's
     */
    public record CommitmentData(
            UUID commitmentId,
            long version,
            String kind,
            @Nullable Subject subject,
            @Nullable UUID obligation,
            String party,
            String state,
            boolean breached,
            @Nullable Instant dueAt,
            @Nullable Long targetSeconds,
            @Nullable Long usedSeconds) {

        /** Kinds are open data; hyphens and small letters mean the same as underscores and capitals. */
        String kindName() {
            return kind.toUpperCase(Locale.ROOT).replace('-', '_');
        }
    }

    /** What a clock is about. */
    public record Subject(UUID id, String type) {}

    @Incoming("commitment-events")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        events.handle(CONSUMER, record, this::apply);
    }

    private void apply(IncomingEvent event) {
        if (!event.type().startsWith(COMMITMENT) || !event.type().endsWith(".v1")) {
            return;
        }
        CommitmentData data = event.data(CommitmentData.class);
        Subject subject = data.subject();
        if (subject != null && OURS.contains(subject.type())) {
            deadlines.notice(news(data, subject, event.time()));
        } else if ((subject == null || subject.type().equals(TICKET)) && COUNTED.contains(data.kindName())) {
            facts.about(new ClockFact(
                    data.commitmentId(),
                    data.version(),
                    data.kindName(),
                    data.party(),
                    data.state(),
                    data.breached(),
                    data.state().equals(FULFILLED) ? event.time() : null));
        }
    }

    private static ClockNews news(CommitmentData data, Subject subject, Instant at) {
        return new ClockNews(
                data.commitmentId(),
                data.version(),
                subject.id(),
                data.obligation(),
                data.kindName(),
                data.party(),
                data.state(),
                data.breached(),
                data.dueAt(),
                data.targetSeconds(),
                data.usedSeconds(),
                at);
    }
}
