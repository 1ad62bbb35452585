package org.interdesk.kit.file;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interdesk.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a sender says about a file before sending it. Whatever is said must turn out true.
 *
 * @param length in bytes; null if not said
 * @param sha256 in lower case hexadecimal digits; null if not said
 */
public record Announcement(@Nullable Long length, @Nullable String sha256) {

    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{64}");
    private static final Pattern DIGEST =
            Pattern.compile("(?:^|,)\\s*sha-256\\s*=\\s*:([A-Za-z0-9+/=]*):\\s*(?:;[^,]*)?(?=,|$)");
    private static final int SHA256_BYTES = 32;

    /**
     * Reads an announcement from a request.
     *
     * @param contentLength header {@code Content-Length}
     * @param contentDigest header {@code Content-Digest} (RFC 9530); algorithms other than sha-256 are passed over
     * @param sha256 in hexadecimal digits, for senders that do not know the header; if both are given they must agree
     * @throws InvalidRequest if one of them is not what it should be
     */
    public static Announcement of(
            @Nullable String contentLength, @Nullable String contentDigest, @Nullable String sha256) {
        String byHeader = fromHeader(contentDigest);
        String byDigits = fromDigits(sha256);
        if (byHeader != null && byDigits != null && !byHeader.equals(byDigits)) {
            throw new InvalidRequest("sha256", "The two announced checksums differ.");
        }
        return new Announcement(length(contentLength), byHeader == null ? byDigits : byHeader);
    }

    private static @Nullable Long length(@Nullable String header) {
        if (header == null) {
            return null;
        }
        if (!header.matches("\\d{1,18}")) {
            throw new InvalidRequest("Content-Length", "The length must be a whole number of bytes.");
        }
        return Long.valueOf(header);
    }

    private static @Nullable String fromHeader(@Nullable String header) {
        Matcher digest = DIGEST.matcher(header == null ? "" : header);
        if (!digest.find()) {
            return null;
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(digest.group(1));
            if (bytes.length == SHA256_BYTES) {
                return HexFormat.of().formatHex(bytes);
            }
        } catch (IllegalArgumentException notBase64) {
            throw malformed();
        }
        throw malformed();
    }

    private static InvalidRequest malformed() {
        return new InvalidRequest("Content-Digest", "sha-256 must be 32 bytes in base64 between colons.");
    }

    private static @Nullable String fromDigits(@Nullable String sha256) {
        if (sha256 == null) {
            return null;
        }
        if (!HEX.matcher(sha256).matches()) {
            throw new InvalidRequest("sha256", "The checksum must be 64 hexadecimal digits.");
        }
        return sha256.toLowerCase(Locale.ROOT);
    }
}
