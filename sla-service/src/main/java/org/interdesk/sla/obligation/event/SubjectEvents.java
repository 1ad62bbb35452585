package org.interdesk.sla.obligation.event;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.interdesk.kit.inbox.EventReader;
import org.interdesk.kit.inbox.IncomingEvent;
import org.interdesk.sla.obligation.ObligationCommands;

/**
 * Listens to incidents, maintenance windows, reports, releases and the directory for the sake of what is owed.
 *
 * <p>What happened does not matter here, only what is owed afterwards. Events of a later version and such that carry no obligations are
 * passed over.
 */
@ApplicationScoped
public class SubjectEvents {

    /** Name in the inbox, and system identity of what is done. */
    public static final String CONSUMER = "sla.obligation";

    private static final Pattern TYPE =
            Pattern.compile("org\\.interdesk\\.(incident|maintenance|report|release|directory)\\.[a-z-]+\\.v1");

    private final EventReader events;
    private final ObligationCommands obligations;

    SubjectEvents(EventReader events, ObligationCommands obligations) {
        this.events = events;
        this.obligations = obligations;
    }

    @Incoming("obligation-events")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        events.handle(CONSUMER, record, this::apply);
    }

    private void apply(IncomingEvent event) {
        if (!TYPE.matcher(event.type()).matches()) {
            return;
        }
        var told = event.data(SubjectEvent.class);
        if (told.obligations() != null) {
            obligations.happened(told.fact(event));
        }
    }
}
