package org.interdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.report.Reporter.number;
import static org.interdesk.report.Reporter.openMonth;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interdesk.kit.testing.EventContract;
import org.interdesk.kit.testing.PublishedEvents;
import org.junit.jupiter.api.Test;

/** What is in the outbox is what docs/events says. */
@QuarkusTest
class EventsTest {

    private static final EventContract CONTRACT = EventContract.ofThisBuild();

    @Test
    void everyEventHasASchemaAndAnExampleThatObeysIt() {
        CONTRACT.checkExamples("report");

        assertThat(CONTRACT.types("report"))
                .extracting(type -> type.substring("org.interdesk.report.".length()))
                .containsExactly(
                        "accepted.v1",
                        "correction-started.v1",
                        "filled-in.v1",
                        "handed-in.v1",
                        "opened.v1",
                        "period-corrected.v1",
                        "period-opened.v1",
                        "period-published.v1",
                        "prefilled.v1",
                        "returned.v1",
                        "sent-back.v1",
                        "submitted-for-approval.v1");
    }

    @Test
    void whatIsPublishedObeysItsSchemaInOrder() {
        var month = openMonth();
        var number = number(month, "BY");
        var officer = Reporter.officer("BY");
        officer.fillsIn(number, officer.says(number)).then().statusCode(200);
        officer.does(number, "prefill", Map.of());
        officer.does(number, "submission", Map.of());
        Reporter.approver("BY").does(number, "send-back", Map.of("reason", "тайна"));
        Reporter.handIn(number, "BY");
        Reporter.coordinator().does(number, "return", Map.of("remarks", "тайна"));
        Reporter.haveAccepted(number, "BY");
        officer.does(number, "correction", Map.of("reason", "тайна"));
        var publication =
                Map.of("month", month.toString(), "without", List.of("AM", "EEC", "KG", "KZ", "RU"), "reason", "тайна");
        Reporter.coordinator().create(Reporter.CONSOLIDATED, publication).then().statusCode(201);
        Reporter.coordinator().create(Reporter.CONSOLIDATED, publication).then().statusCode(201);

        for (var subject : List.of(number, "CON-" + month)) {
            var events = PublishedEvents.about(subject);
            events.forEach(CONTRACT::check);
            EventContract.checkOrder(events);
            assertThat(events).extracting("aggregateVersion").doesNotHaveDuplicates();
            assertThat(events).allSatisfy(event -> {
                assertThat(event.aggregateType()).isEqualTo("report");
                assertThat(event.aggregateId())
                        .isEqualTo(event.data().at("/subject/id").asText());
                assertThat(event.aggregateVersion())
                        .isEqualTo(event.data().path("version").asLong());
                assertThat(event.data().toString()).doesNotContain("тайна");
            });
        }
    }

    @Test
    void obligationsKeepTheirIdsAndNothingLeavesTheList() {
        var number = number(openMonth(), "BY");
        Reporter.handIn(number, "BY");
        Reporter.coordinator().does(number, "return", Map.of("remarks", "Мало"));
        Reporter.haveAccepted(number, "BY");

        var events = PublishedEvents.about(number);
        var last = events.get(events.size() - 1).data().path("obligations");

        assertThat(last.findValuesAsText("kind")).containsExactly("REPORT_HAND_IN", "REPORT_REVIEW", "REPORT_REVIEW");
        assertThat(last.findValuesAsText("state")).containsOnly("FULFILLED");
        assertThat(last.findValuesAsText("id")).doesNotHaveDuplicates();
        var known = new ArrayList<String>();
        for (var event : events) {
            var ids = event.data().path("obligations").findValuesAsText("id");
            assertThat(ids).containsAll(known);
            known.clear();
            known.addAll(ids);
        }
        var handIns = events.stream()
                .map(event -> event.data().at("/obligations/0/endedAt").asText())
                .filter(text -> !text.isEmpty())
                .distinct();
        assertThat(handIns).as("the first hand-in decides").hasSize(1);
    }
}
