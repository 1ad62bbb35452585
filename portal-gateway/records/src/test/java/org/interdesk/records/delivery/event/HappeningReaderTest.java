package org.interdesk.records.delivery.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.interdesk.kit.inbox.IncomingEvent;
import org.interdesk.kit.inbox.UnreadableEvent;
import org.interdesk.kit.testing.EventContract;
import org.interdesk.records.delivery.model.Happening;
import org.interdesk.records.delivery.model.Happening.Owed;
import org.interdesk.records.subscription.model.Importance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HappeningReaderTest {

    private static final EventContract CONTRACT = EventContract.ofThisBuild();
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<String> types() {
        return Stream.of("incident", "maintenance", "report", "release", "commitment", "ticket")
                .flatMap(aggregate -> CONTRACT.types(aggregate).stream());
    }

    @ParameterizedTest
    @MethodSource("types")
    void theExampleOfEveryEventIsRead(String type) {
        var happening = HappeningReader.read(event(type, data -> {}));

        assertThat(happening.isPresent()).isEqualTo(HappeningReader.isOfInterest(type));
        happening.ifPresent(read -> {
            assertThat(read.subject().number()).isNotBlank();
            assertThat(read.subject().owner()).matches("[A-Z]+");
            assertThat(read.parties()).isNotEmpty();
            assertThat(read.history()).isFalse();
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "org.interdesk.incident.declared.v1,true",
        "org.interdesk.incident.vanished.v1,true",
        "org.interdesk.incident.declared.v2,false",
        "org.interdesk.ticket.handover-offered.v1,true",
        "org.interdesk.ticket.registered.v1,false",
        "org.interdesk.commitment.breached.v1,true",
        "org.interdesk.commitment.started.v1,false",
        "org.interdesk.notice.sent.v1,false",
        "com.example.thing,false"
    })
    void mostOfWhatHappensConcernsNobody(String type, boolean ofInterest) {
        assertThat(HappeningReader.isOfInterest(type)).isEqualTo(ofInterest);
    }

    @Test
    void anIncidentSaysWhoOwesWhat() {
        var read = read("org.interdesk.incident.declared.v1", data -> {});

        assertThat(read.name()).isEqualTo("incident.declared");
        assertThat(read.by()).isEqualTo("BY");
        assertThat(read.importance()).isEqualTo(Importance.URGENT);
        assertThat(read.parties()).containsExactly("BY", "EEC", "KZ");
        assertThat(read.owed()).contains(new Owed("notice-acknowledgement", "KZ"), new Owed("next-update", "BY"));
        assertThat(read.details()).containsEntry("severity", "HIGH").containsEntry("by", "BY");
        assertThat(read.subject().title()).isEqualTo("Шлюз не принимает сообщения");
    }

    @Test
    void whatIsSettledIsNotOwed() {
        assertThat(read("org.interdesk.incident.notice-acknowledged.v1", data -> {})
                        .owed())
                .contains(new Owed("notice-acknowledgement", "EEC"))
                .doesNotContain(new Owed("notice-acknowledgement", "KZ"));
    }

    @Test
    void anEffectOfTimeIsNobodysDoing() {
        assertThat(read("org.interdesk.maintenance.consent-deemed.v1", data -> {})
                        .by())
                .isNull();
        assertThat(read("org.interdesk.ticket.handover-timed-out.v1", data -> {})
                        .by())
                .isNull();
        assertThat(read("org.interdesk.ticket.handover-accepted.v1", data -> {}).by())
                .isEqualTo("KZ");
    }

    @Test
    void anOfferNamesBothDesksAndARequestBelongsToWhoRegisteredIt() {
        var read = read("org.interdesk.ticket.handover-offered.v1", data -> {});

        assertThat(read.details()).containsEntry("from", "BY").containsEntry("to", "KZ");
        assertThat(read.subject().owner()).isEqualTo("BY");
        assertThat(read.subject().type()).isEqualTo("TICKET");
    }

    @Test
    void theMonthsFiguresThatAreMissingAreCountedWhateverTheyAreToldAs() {
        assertThat(read("org.interdesk.report.period-published.v1", data -> {}).details())
                .containsEntry("missing", "1");
        assertThat(read("org.interdesk.report.filled-in.v1", data -> data.put("missing", 3))
                        .details())
                .containsEntry("missing", "3");
        assertThat(read("org.interdesk.report.accepted.v1", data -> {}).details())
                .doesNotContainKey("missing");
    }

    @Test
    void aStepOfAPartyIsTheStepsParty() {
        assertThat(read("org.interdesk.release.offered.v1", data -> {}).details())
                .containsEntry("party", "KZ");
        assertThat(read("org.interdesk.release.entitlement-granted.v1", data -> {})
                        .details())
                .containsEntry("party", "KZ")
                .containsEntry("transferAct", "АП-17/2026");
    }

    @Test
    void whatCameLateIsCountedFromWhenItBecameKnown() {
        var read = read("org.interdesk.incident.declared.v1", data -> data.put("receivedAt", "2026-11-22T07:10:00Z"));

        assertThat(read.at()).isEqualTo(Instant.parse("2026-11-20T07:10:00Z"));
        assertThat(read.learnedAt()).isEqualTo(Instant.parse("2026-11-22T07:10:00Z"));
    }

    @Test
    void historyAndNotesForOneDeskAreMarked() {
        var session = UUID.randomUUID().toString();
        assertThat(read("org.interdesk.report.accepted.v1", data -> data.put("importSession", session))
                        .history())
                .isTrue();
        assertThat(read("org.interdesk.incident.note-added.v1", data -> {}).deskOnly())
                .isTrue();
    }

    @Test
    void anImportanceNobodyKnowsIsTakenSeriously() {
        assertThat(read("org.interdesk.incident.declared.v1", data -> data.put("importance", "APOCALYPTIC"))
                        .importance())
                .isEqualTo(Importance.IMPORTANT);
        assertThat(read("org.interdesk.commitment.breached.v1", data -> {}).importance())
                .isEqualTo(Importance.ROUTINE);
    }

    static Stream<Consumer<ObjectNode>> damages() {
        return Stream.of(
                data -> data.remove("subject"),
                data -> data.withObject("/subject").remove("number"),
                data -> data.withObject("/subject").put("id", "no id"),
                data -> data.remove("parties"),
                data -> data.putArray("parties").add("not a party"),
                data -> data.put("receivedAt", "yesterday"));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void whatLacksSomethingWithoutWhichNobodyCanBeToldIsNotRead(Consumer<ObjectNode> damage) {
        assertThatThrownBy(() -> HappeningReader.read(event("org.interdesk.incident.declared.v1", damage)))
                .isInstanceOf(UnreadableEvent.class);
    }

    private static Happening read(String type, Consumer<ObjectNode> change) {
        return HappeningReader.read(event(type, change)).orElseThrow();
    }

    private static IncomingEvent event(String type, Consumer<ObjectNode> change) {
        var data = (ObjectNode) CONTRACT.example(type).deepCopy();
        change.accept(data);
        return new IncomingEvent(
                UUID.randomUUID(),
                type,
                "NUMBER-1",
                1,
                Instant.parse("2026-11-20T07:10:00Z"),
                partyOf(data),
                "actor",
                null,
                bytes(data),
                JSON.reader());
    }

    /** As the header says it: the party of who did it. */
    private static @Nullable String partyOf(ObjectNode data) {
        var handover = data.path("handover");
        if (!handover.isObject()) {
            return data.path("by").asText("EEC");
        }
        var answered =
                List.of("ACCEPTED", "REJECTED").contains(handover.path("state").asText());
        return handover.path(answered ? "to" : "from").asText();
    }

    private static byte[] bytes(ObjectNode data) {
        return data.toString().getBytes(StandardCharsets.UTF_8);
    }
}
