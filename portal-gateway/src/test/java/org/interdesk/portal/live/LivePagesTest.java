package org.interdesk.portal.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.interdesk.kit.testing.EventSender;
import org.interdesk.kit.testing.EventToSend;
import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.Test;

@PortalTest
class LivePagesTest {

    private static void happens(String number, String... parties) {
        EventSender.send(
                "interdesk.ticket",
                EventToSend.ofType(
                        "org.interdesk.ticket.assigned.v1", Map.of("number", number, "parties", List.of(parties))));
    }

    @Test
    void aChangeIsToldToThePagesOfItsPartiesAndToNobodyElse() {
        Services.reset();
        Browser minsk = Browser.of("kovalev", "BY", "desk-agent").signIn();
        List<String> heard = new CopyOnWriteArrayList<>();

        try (var stream = minsk.listen("/live", heard::add)) {
            await("the page of the party hears of the change")
                    .atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(300))
                    .untilAsserted(() -> {
                        happens("EEC-2026-000777", "RU", "KZ");
                        happens("EEC-2026-000888", "BY", "RU");
                        assertThat(heard).contains("data:EEC-2026-000888");
                    });
        }

        assertThat(heard).doesNotContain("data:EEC-2026-000777");
    }
}
