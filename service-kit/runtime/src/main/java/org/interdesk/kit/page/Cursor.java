package org.interdesk.kit.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.interdesk.kit.problem.InvalidRequest;

/**
 * A place in a sorted list: the sort keys of the last row that was seen. Opaque to callers; reading it back proves
 * nothing about the caller, so a query must scope its rows as if there were no cursor.
 *
 * @param keys texts without the unit separator; the query that made them knows what they mean
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    public String encode() {
        byte[] bytes = String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws InvalidRequest if the text was not made by {@link #encode} */
    public static Cursor decode(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            String joined = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (joined.indexOf('\0') >= 0) {
                throw foreign();
            }
            return new Cursor(List.of(joined.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException | CharacterCodingException junk) {
            throw foreign();
        }
    }

    /** The refusal for a cursor that does not fit the query it is used with. */
    public static InvalidRequest foreign() {
        return new InvalidRequest("cursor", "The cursor does not belong to this list.");
    }
}
