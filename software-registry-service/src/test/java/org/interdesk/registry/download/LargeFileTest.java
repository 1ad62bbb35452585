package org.interdesk.registry.download;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.interdesk.registry.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A file larger than the memory of the process goes in and comes out. It needs 4 GB of disk, so it runs when asked for: {@code
 * -Dtest=LargeFileTest -Dsurefire.args="-Dlarge.files=true -Dkit.files.max-size=4294967296"}.
 */
@QuarkusTest
@EnabledIfSystemProperty(named = "large.files", matches = "true")
class LargeFileTest {

    private static final long SIZE = 2_500_000_000L;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void aFileLargerThanTheMemoryGoesInAndComesOut() throws Exception {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThan(SIZE / 2);
        Caller maker = Caller.publisher("EEC");
        String code = maker.registered();
        maker.drafts(code, "1.0").then().statusCode(201);
        String address =
                "http://localhost:" + RestAssured.port + Caller.API + Caller.path(code, "1.0") + "/files/package.bin";

        var sent = CLIENT.send(
                request(address, maker)
                        .header("Content-Type", "application/octet-stream")
                        .PUT(HttpRequest.BodyPublishers.ofInputStream(Noise::new))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);

        var fetched = CLIENT.send(request(address, maker).build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(fetched.statusCode()).isEqualTo(200);
        assertThat(fetched.headers().firstValueAsLong("Content-Length")).hasValue(SIZE);
        assertThat("\"" + sha256(fetched.body()) + "\"")
                .isEqualTo(fetched.headers().firstValue("ETag").orElseThrow());
        assertThat(maker.get("/downloads?product=" + code).<Long>path("items[0].bytesSent"))
                .isEqualTo(SIZE);
    }

    private static HttpRequest.Builder request(String address, Caller caller) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + caller.token());
    }

    private static String sha256(InputStream body) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var in = new DigestInputStream(body, digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Two and a half gigabytes that do not compress and cost nothing to make. */
    private static final class Noise extends InputStream {

        private static final byte[] PART = new byte[1_000_003];

        static {
            new Random(7).nextBytes(PART);
        }

        private long position;

        @Override
        public int read() {
            return position == SIZE ? -1 : PART[(int) (position++ % PART.length)] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (position == SIZE) {
                return -1;
            }
            int start = (int) (position % PART.length);
            int part = (int) Math.min(Math.min(length, PART.length - start), SIZE - position);
            System.arraycopy(PART, start, into, from, part);
            position += part;
            return part;
        }
    }
}
