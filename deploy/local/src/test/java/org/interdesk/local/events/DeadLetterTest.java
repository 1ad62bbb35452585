package org.interdesk.local.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class DeadLetterTest {

    @Test
    void anEventIsSentAgainAsItWasWithoutTheMarksOfItsFailure() {
        var entry = entry(
                "ce_id", "1", "ce_type", "org.interdesk.ticket.closed.v1", "dead-letter-topic", "interdesk.ticket");

        var again = new DeadLetter(entry).again();

        assertThat(again.topic()).isEqualTo("interdesk.ticket");
        assertThat(again.key()).isEqualTo(entry.key());
        assertThat(again.value()).isEqualTo(entry.value());
        assertThat(again.headers()).extracting(header -> header.key()).containsExactly("ce_id", "ce_type");
    }

    @Test
    void thePersonWhoLooksSeesWhatItIsWhereItCameFromAndWhyItWasRefused() {
        var letter = new DeadLetter(entry(
                "ce_subject",
                "EEC-2026-000123",
                "dead-letter-topic",
                "interdesk.ticket",
                "dead-letter-reason",
                "no number"));

        assertThat(letter.describe())
                .contains("EEC-2026-000123")
                .contains("interdesk.ticket")
                .contains("no number");
    }

    @Test
    void aRecordThatDoesNotSayWhereItCameFromIsNotSentAnywhere() {
        assertThatIllegalStateException().isThrownBy(() -> new DeadLetter(entry()).again());
    }

    private static ConsumerRecord<byte[], byte[]> entry(String... headers) {
        var entry = new ConsumerRecord<>("sla.commitment.dlq", 0, 7L, bytes("key"), bytes("{}"));
        for (var at = 0; at < headers.length; at += 2) {
            entry.headers().add(headers[at], bytes(headers[at + 1]));
        }
        return entry;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
