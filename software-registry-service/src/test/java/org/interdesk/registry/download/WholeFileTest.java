package org.interdesk.registry.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.registry.download.OfferedFile.CONTENT;
import static org.interdesk.registry.download.OfferedFile.KZ;
import static org.interdesk.registry.download.OfferedFile.address;
import static org.interdesk.registry.download.OfferedFile.offered;
import static org.interdesk.registry.download.OfferedFile.records;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.interdesk.registry.Content;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WholeFileTest {

    @Test
    void theWholeFileComesAsItWasSentAndIsRecorded() {
        String code = offered(CONTENT);

        Response answer = KZ.fetches(code, "1.0");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asByteArray()).isEqualTo(CONTENT);
        assertThat(answer.header("ETag")).isEqualTo(Content.tag(CONTENT));
        assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(CONTENT.length));
        assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
        Response records = KZ.awaitRecord(code);
        assertThat(records.<Integer>path("total")).isOne();
        assertThat(records.<String>path("items[0].outcome")).isEqualTo("COMPLETED");
        assertThat(records.<Integer>path("items[0].bytesSent")).isEqualTo(CONTENT.length);
        assertThat(records.<Integer>path("items[0].firstByte")).isZero();
        assertThat(records.<Integer>path("items[0].lastByte")).isEqualTo(CONTENT.length - 1);
        assertThat("\"" + records.<String>path("items[0].sha256") + "\"").isEqualTo(Content.tag(CONTENT));
        assertThat(records.<String>path("items[0].party")).isEqualTo("KZ");
        assertThat(records.<String>path("items[0].person")).isEqualTo("kz-download-officer");
        assertThat(records.<String>path("items[0].number")).isEqualTo(code + "/1.0");
    }

    @Test
    void aBrowserSavesItAndShowsNothingOfIt() {
        Response answer = KZ.fetches(offered(CONTENT), "1.0");

        assertThat(answer.contentType()).isEqualTo("application/octet-stream");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"package.bin\"");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).startsWith("sandbox");
        assertThat(answer.header("Cache-Control")).contains("no-transform", "private");
        assertThat(answer.header("Repr-Digest")).startsWith("sha-256=:");
    }

    @Test
    void nothingIsCompressedOnTheWay() {
        byte[] zeros = new byte[200_000];
        String code = offered(zeros);

        Response answer = KZ.call()
                .config(RestAssured.config()
                        .decoderConfig(io.restassured.config.DecoderConfig.decoderConfig()
                                .noContentDecoders()))
                .header("Accept-Encoding", "gzip, deflate")
                .get(address(code));

        assertThat(answer.header("Content-Length")).isEqualTo("200000");
        assertThat(answer.asByteArray()).hasSize(200_000);
    }

    @Test
    void aHeadSaysWhatAGetWouldAndIsNotRecorded() {
        String code = offered(CONTENT);

        Response head = KZ.call().header("Range", "bytes=0-9").head(address(code));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo("2500000");
        assertThat(head.header("ETag")).isEqualTo(Content.tag(CONTENT));
        assertThat(head.asByteArray()).isEmpty();
        assertThat(records(KZ, code).<Integer>path("total")).isZero();
        assertThat(KZ.call()
                        .header("If-None-Match", Content.tag(CONTENT))
                        .head(address(code))
                        .statusCode())
                .isEqualTo(304);
    }
}
