package org.interdesk.replay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.interdesk.replay.oracle.Desks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryTimeTest {

    private final StoryTime time = new StoryTime(Instant.parse("2026-11-22T22:30:15.123456Z"), new Desks(2026, 2026));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "@-PT90M, 2026-11-22T21:00:15Z",
        "@+PT3H, 2026-11-23T01:30:15Z",
        "@-P2D, 2026-11-20T22:30:15Z",
        "@+9d 22:00 BY, 2026-12-02T19:00:00Z",
        "@+1d 09:00 KZ, 2026-11-24T04:00:00Z",
        "#-20d, 2026-11-03",
        "КТС-2291, КТС-2291"
    })
    void resolves(String text, String expected) {
        assertThat(time.resolve(text)).isEqualTo(expected);
    }
}
