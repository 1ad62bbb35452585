package org.interdesk.portal.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class ChangeReaderTest {

    private final ChangeReader reader = new ChangeReader(new ObjectMapper(), new Changes());

    private Optional<Change> read(String data) {
        return read("org.interdesk.ticket.assigned.v1", data);
    }

    private Optional<Change> read(String type, String data) {
        var record = new ConsumerRecord<>("interdesk.ticket", 0, 1, "key", data.getBytes(StandardCharsets.UTF_8));
        record.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        record.headers().add("ce_party", "BY".getBytes(StandardCharsets.UTF_8));
        return reader.read(record);
    }

    @Test
    void allPartiesOfTheCaseAreTold() {
        assertThat(read("{\"number\": \"EEC-2026-000120\", \"parties\": [\"BY\", \"RU\"]}"))
                .contains(new Change("EEC-2026-000120", Set.of("BY", "RU"), false));
    }

    @Test
    void aPromiseNamesWhatItIsAbout() {
        assertThat(read("{\"subject\": {\"number\": \"INC-2026-000012\"}, \"party\": \"KZ\", \"parties\": [\"BY\"]}"))
                .contains(new Change("INC-2026-000012", Set.of("BY", "KZ"), false));
    }

    @Test
    void aNoteForTheOwnDeskIsToldToThatDeskAlone() {
        assertThat(read("{\"number\": \"EEC-2026-000120\", \"parties\": [\"BY\", \"RU\"], \"visibility\": \"DESK\"}"))
                .contains(new Change("EEC-2026-000120", Set.of("BY"), false));
    }

    @Test
    void aNoticeIsToldAsOne() {
        assertThat(read(
                        "org.interdesk.notice.sent.v1",
                        "{\"subject\": {\"number\": \"INC-2026-000042\"}, \"parties\": [\"KZ\"]}"))
                .contains(new Change("INC-2026-000042", Set.of("KZ"), true));
    }

    @Test
    void historyIsNoNews() {
        assertThat(read("{\"number\": \"EEC-2026-000120\", \"parties\": [\"BY\"], \"importSession\": \"s-1\"}"))
                .isEmpty();
    }

    @Test
    void whatCannotBeReadIsPassedOver() {
        assertThat(read("not json")).isEmpty();
        assertThat(read("{}")).isEmpty();
    }
}
