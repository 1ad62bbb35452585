package org.interdesk.registry.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;
import static org.interdesk.registry.download.OfferedFile.CONTENT;
import static org.interdesk.registry.download.OfferedFile.KZ;
import static org.interdesk.registry.download.OfferedFile.fetch;
import static org.interdesk.registry.download.OfferedFile.offered;
import static org.interdesk.registry.download.OfferedFile.records;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.interdesk.registry.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PartOfAFileTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-1048575, 0, 1048575",
        "bytes=1048570-1048580, 1048570, 1048580",
        "bytes=2499999-, 2499999, 2499999",
        "bytes=-10, 2499990, 2499999",
        "bytes=100-99999999, 100, 2499999",
        "bytes=-99999999, 0, 2499999"
    })
    void aPartComesAsAPart(String range, int first, int last) {
        String code = offered(CONTENT);

        Response answer = fetch(KZ, code, Map.of("Range", range));

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.header("Content-Range")).isEqualTo("bytes " + first + "-" + last + "/" + CONTENT.length);
        assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(last - first + 1));
        assertThat(answer.asByteArray()).isEqualTo(Arrays.copyOfRange(CONTENT, first, last + 1));
        Response record = KZ.awaitRecord(code);
        assertThat(record.<Integer>path("items[0].firstByte")).isEqualTo(first);
        assertThat(record.<Integer>path("items[0].bytesSent")).isEqualTo(last - first + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-6", "bytes=5-2", "bytes=x-y", "lines=0-5", "bytes=", "junk"})
    void aRangeThatMeansNoPartIsAnsweredWithTheWhole(String range) {
        Response answer = fetch(KZ, offered(CONTENT), Map.of("Range", range));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Range")).isNull();
        assertThat(answer.asByteArray()).isEqualTo(CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=2500000-", "bytes=9999999999999999999999-", "bytes=-0", "bytes=2500000-2500001"})
    void aRangeBehindTheEndIsRefusedAndNotRecorded(String range) {
        String code = offered(CONTENT);

        Response answer = fetch(KZ, code, Map.of("Range", range));

        assertProblem(answer).is(416, "range-not-satisfiable").has("size", 2_500_000);
        assertThat(answer.header("Content-Range")).isEqualTo("bytes */2500000");
        assertThat(records(KZ, code).<Integer>path("total")).isZero();
    }

    @Test
    void aPartIsOfTheSameFileOrThereIsNoPart() {
        String code = offered(CONTENT);
        String range = "bytes=100-199";

        assertThat(fetch(KZ, code, Map.of("Range", range, "If-Range", Content.tag(CONTENT)))
                        .statusCode())
                .isEqualTo(206);
        for (String other : List.of(
                Content.tag(Content.bytes(5)), "W/" + Content.tag(CONTENT), "Sun, 22 Nov 2026 10:00:00 GMT", "junk")) {
            Response answer = fetch(KZ, code, Map.of("Range", range, "If-Range", other));
            assertThat(answer.statusCode()).as(other).isEqualTo(200);
            assertThat(answer.asByteArray()).hasSize(CONTENT.length);
        }
        assertThat(fetch(KZ, code, Map.of("Range", "bytes=9999999-", "If-Range", Content.tag(Content.bytes(5))))
                        .statusCode())
                .as("a range that is not looked at cannot be wrong")
                .isEqualTo(200);
    }

    @Test
    void conditionsAreKept() {
        String code = offered(CONTENT);

        Response notModified = fetch(KZ, code, Map.of("If-None-Match", "W/" + Content.tag(CONTENT)));
        assertThat(notModified.statusCode()).isEqualTo(304);
        assertThat(notModified.header("ETag")).isEqualTo(Content.tag(CONTENT));
        assertThat(notModified.asByteArray()).isEmpty();
        assertProblem(fetch(KZ, code, Map.of("If-Match", "\"other\""))).is(412, "stale-version");
        assertThat(records(KZ, code).<Integer>path("total")).isZero();
        assertThat(fetch(KZ, code, Map.of("If-Match", Content.tag(CONTENT))).statusCode())
                .isEqualTo(200);
        assertThat(fetch(KZ, code, Map.of("If-None-Match", "\"other\"")).statusCode())
                .isEqualTo(200);
    }
}
