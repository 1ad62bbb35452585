package org.interdesk.sla.watch.event;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.interdesk.kit.inbox.EventReader;
import org.interdesk.kit.inbox.IncomingEvent;
import org.interdesk.sla.watch.WatchCommands;

/**
 * Listens to what happens to tickets; one consumer for everything, so that the facts of a case take effect in their order.
 *
 * <p>Each event takes effect once. Types of another aggregate or of a later version are passed over: whoever needs them subscribes
 * to them knowingly.
 */
@ApplicationScoped
public class TicketEvents {

    /** Name in the inbox, and system identity of what is done. */
    public static final String CONSUMER = "sla.commitment";

    private static final Pattern TYPE = Pattern.compile("org\\.interdesk\\.ticket\\.([a-z-]+)\\.v1");
    private static final String SESSION_OPENED = "import-session-opened";
    private static final String SESSION_COMPLETED = "import-session-completed";

    private final EventReader events;
    private final WatchCommands watch;

    TicketEvents(EventReader events, WatchCommands watch) {
        this.events = events;
        this.watch = watch;
    }

    @Incoming("ticket-events")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        events.handle(CONSUMER, record, this::apply);
    }

    private void apply(IncomingEvent event) {
        var type = TYPE.matcher(event.type());
        if (!type.matches()) {
            return;
        }
        var happened = type.group(1);
        if (happened.equals(SESSION_OPENED)) {
            var session = event.data(ImportSessionEvent.class);
            watch.sessionOpened(session.session(), session.owner());
        } else if (happened.equals(SESSION_COMPLETED)) {
            var session = event.data(ImportSessionEvent.class);
            watch.sessionCompleted(session.session(), session.owner());
        } else {
            watch.happened(event.data(TicketEvent.class).fact(event, happened));
        }
    }
}
