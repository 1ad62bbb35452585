package org.interdesk.sla;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.ConsumedEvents;
import org.interdesk.kit.testing.EventSender;
import org.interdesk.kit.testing.EventToSend;
import org.interdesk.kit.testing.TestUsers;
import org.interdesk.sla.casefile.model.Facts;
import org.interdesk.sla.casefile.model.TicketFact;
import org.jspecify.annotations.Nullable;

/** Tells the service about tickets as ticket-service does, and asks it as a desk does. */
public final class Tickets {

    public static final String TOPIC = "interdesk.ticket";
    public static final String CONSUMER = "sla.commitment";

    private Tickets() {}

    /** Sends a whole story and returns once it has taken effect. */
    public static Facts tell(Facts story) {
        story.told().forEach(fact -> EventSender.send(TOPIC, event(fact)));
        ConsumedEvents.awaitTaken(CONSUMER, story.last().eventId().toString());
        return story;
    }

    public static void tell(TicketFact fact) {
        ConsumedEvents.sendAndAwait(TOPIC, event(fact), CONSUMER);
    }

    /** A fact as an event on the topic. */
    public static EventToSend event(TicketFact fact) {
        return EventToSend.ofType("org.interdesk.ticket." + fact.event() + ".v1", data(fact))
                .key(fact.ticketId().toString())
                .header("ce_id", fact.eventId().toString())
                .header("ce_party", fact.byParty())
                .header("ce_actor", fact.byActor())
                .subject(fact.number())
                .version(fact.version())
                .at(fact.at());
    }

    public static EventToSend sessionEvent(String what, UUID session, String party) {
        return EventToSend.ofType(
                        "org.interdesk.ticket.import-session-" + what + ".v1",
                        Map.of("importSession", session, "party", party))
                .key(session.toString())
                .subject(session.toString());
    }

    /** Asks as an agent of a party's desk. */
    public static RequestSpecification desk(String party) {
        return given().auth().oauth2(TestUsers.token(party, Roles.DESK_AGENT));
    }

    private static Map<String, @Nullable Object> data(TicketFact fact) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("ticketId", fact.ticketId().toString());
        data.put("number", fact.number());
        data.put("version", fact.version());
        data.put("type", fact.type());
        data.put("priority", fact.priority());
        data.put("scope", "COMMON");
        data.put("state", fact.state());
        data.put("waitingFor", fact.waitingFor());
        data.put("waitingForParty", fact.waitingForParty());
        data.put("registrant", fact.registrant());
        data.put("holder", fact.holder());
        data.put("parties", fact.parties());
        data.put(
                "importSession",
                fact.importSession() == null ? null : fact.importSession().toString());
        data.put("registeredAt", fact.registeredAt().toString());
        data.put(
                "respondedAt",
                fact.respondedAt() == null ? null : fact.respondedAt().toString());
        var offer = fact.offer();
        data.put(
                "handover",
                offer == null
                        ? null
                        : Map.of("id", offer.id(), "from", offer.from(), "to", offer.to(), "state", offer.state()));
        data.put("automatic", fact.automatic());
        data.put("supersedes", fact.supersedes());
        return data;
    }
}
