package org.interdesk.kit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    private static final long SIZE = 1_000;

    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-499, 0, 499",
        "bytes=500-999, 500, 999",
        "bytes=999-, 999, 999",
        "bytes=0-, 0, 999",
        "bytes=500-5000, 500, 999",
        "bytes=500-9999999999999999999, 500, 999",
        "bytes=-1, 999, 999",
        "bytes=-1000, 0, 999",
        "bytes=-5000, 0, 999",
        "bytes=-9999999999999999999, 0, 999",
        "BYTES=0-9, 0, 9",
        "' bytes = 0 - 9 ', 0, 9"
    })
    void asksForAPart(String header, long first, long last) {
        assertThat(ByteRange.asked(header, SIZE)).contains(new ByteRange(first, last));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes=",
                "bytes=-",
                "bytes=a-b",
                "bytes=5-2",
                "bytes=0x10-0x20",
                "bytes=1.5-3",
                "bytes=0-4,6-9",
                "bytes=0-0,0-0,0-0",
                "bytes=--5",
                "bytes=+1-5",
                "lines=0-5",
                "0-5"
            })
    void asksForNothingInParticular(String header) {
        assertThat(ByteRange.asked(header, SIZE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bytes=1000-", "bytes=1000-1000", "bytes=5000-6000", "bytes=99999999999999999999999-", "bytes=-0"
            })
    void liesBehindTheEnd(String header) {
        assertThatThrownBy(() -> ByteRange.asked(header, SIZE)).isInstanceOf(RangeNotSatisfiable.class);
    }

    @Test
    void aWholeFileIsARangeToo() {
        assertThat(ByteRange.whole(1)).isEqualTo(new ByteRange(0, 0));
        assertThat(ByteRange.whole(SIZE).length()).isEqualTo(SIZE);
        assertThat(new ByteRange(2, 4).contentRange(SIZE)).isEqualTo("bytes 2-4/1000");
    }
}
