package org.interdesk.portal.live;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.interdesk.portal.session.SignedInUser;

/**
 * The stream an open page listens to: one event per change its party may know of, naming the request, and one per notice
 * that people of the party were sent.
 *
 * <p>A stream ends after some minutes and the browser opens the next one, so that a session that has ended does not
 * listen on, and a page that was asleep refetches what it shows.
 */
@Path("/live")
@Authenticated
public class LiveStream {

    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Changes changes;
    private final SignedInUser user;

    LiveStream(Changes changes, SignedInUser user) {
        this.changes = changes;
        this.user = user;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> listen(Sse sse) {
        String party = user.get().party();
        Multi<OutboundSseEvent> told = changes.of(party)
                .map(change -> sse.newEventBuilder()
                        .name(change.noticed() ? "noticed" : "changed")
                        .data(change.number())
                        .build());
        Multi<OutboundSseEvent> beats = Multi.createFrom()
                .ticks()
                .startingAfter(Duration.ofMillis(1))
                .every(BEAT)
                .onOverflow()
                .drop()
                .map(beat -> sse.newEventBuilder().name("beat").data("").build());
        return Multi.createBy().merging().streams(told, beats).select().first(LONGEST);
    }
}
