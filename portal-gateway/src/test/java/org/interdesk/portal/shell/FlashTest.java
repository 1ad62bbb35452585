package org.interdesk.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.interdesk.portal.text.Done;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlashTest {

    @Test
    void whatIsSaidOnTheNextPageIsWhatWasDone() {
        Flash flash = new Flash(Done.REGISTERED, "EEC-2026-000120");

        assertThat(Flash.parse(flash.cookieValue())).contains(flash);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HELLO.x", "REGISTERED", "REGISTERED.<b>", "Call this number.1"})
    void foreignWordsAreNotSaid(String cookie) {
        assertThat(Flash.parse(cookie)).isEmpty();
    }
}
