package org.interdesk.kit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.interdesk.kit.problem.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileHeadersTest {

    private static final String EMPTY_SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final String EMPTY_BASE64 = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gateway-2.4.0.tar.gz | attachment; filename=\"gateway-2.4.0.tar.gz\"",
                "Инструкция.pdf | attachment; filename=\"__________.pdf\"; filename*=UTF-8''%D0%98%D0%BD%D1%81%D1%82%D1%80%D1%83%D0%BA%D1%86%D0%B8%D1%8F.pdf",
                "a b.txt | attachment; filename=\"a b.txt\"",
                "a\"b.txt | attachment; filename=\"a_b.txt\"; filename*=UTF-8''a%22b.txt",
                "100%.txt | attachment; filename=\"100_.txt\"; filename*=UTF-8''100%25.txt",
                "../x | attachment; filename=\".._x\"; filename*=UTF-8''..%2Fx",
                "😀.bin | attachment; filename=\"_.bin\"; filename*=UTF-8''%F0%9F%98%80.bin"
            })
    void aNameIsSaidInAsciiAndInFull(String name, String header) {
        assertThat(AttachmentName.disposition(name)).isEqualTo(header);
    }

    @Test
    void aNameCannotEndTheHeader() {
        assertThat(AttachmentName.disposition("a\r\nSet-Cookie: x")).doesNotContain("\r", "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"a\" | true | true",
                "W/\"a\" | false | true",
                "* | true | true",
                "\"b\" | false | false",
                "\"b\", \"a\" | true | true",
                "\"b\", W/\"a\" | false | true",
                "a | false | false",
                "'' | false | false"
            })
    void entityTagsAreCompared(String header, boolean strongly, boolean weakly) {
        assertThat(EntityTags.matchesStrongly(header, "\"a\"")).isEqualTo(strongly);
        assertThat(EntityTags.matchesWeakly(header, "\"a\"")).isEqualTo(weakly);
    }

    @Test
    void onlyTheSameStrongTagAllowsAPart() {
        assertThat(EntityTags.allowsPart("\"a\"", "\"a\"")).isTrue();
        assertThat(EntityTags.allowsPart("W/\"a\"", "\"a\"")).isFalse();
        assertThat(EntityTags.allowsPart("Sun, 22 Nov 2026 10:00:00 GMT", "\"a\""))
                .isFalse();
    }

    @Test
    void anAnnouncementIsReadFromEitherPlace() {
        assertThat(Announcement.of("5", "sha-256=:" + EMPTY_BASE64 + ":", null))
                .isEqualTo(new Announcement(5L, EMPTY_SHA256));
        assertThat(Announcement.of(null, "sha-512=:AAAA:, sha-256=:" + EMPTY_BASE64 + ":", EMPTY_SHA256))
                .isEqualTo(new Announcement(null, EMPTY_SHA256));
        assertThat(Announcement.of(null, "sha-512=:AAAA:", EMPTY_SHA256.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(new Announcement(null, EMPTY_SHA256));
        assertThat(Announcement.of(null, null, null)).isEqualTo(new Announcement(null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha-256=:AAAA:", "sha-256=:====:", "sha-256=::"})
    void aMalformedDigestIsRefused(String digest) {
        assertThatThrownBy(() -> Announcement.of(null, digest, null)).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void whatIsSaidTwiceMustAgree() {
        assertThatThrownBy(() -> Announcement.of(null, "sha-256=:" + EMPTY_BASE64 + ":", "0".repeat(64)))
                .isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> Announcement.of(null, null, "abc")).isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> Announcement.of("-1", null, null)).isInstanceOf(InvalidRequest.class);
    }
}
