package org.interdesk.kit.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The name under which a receiver is asked to save a file, as {@code Content-Disposition} (RFC 6266): in ASCII for everybody,
 * and in full as UTF-8 (RFC 8187) for those that read it.
 */
public final class AttachmentName {

    private static final String AS_THEY_ARE = "!#$&+-.^_`|~";

    private AttachmentName() {}

    /** @param name one path segment; what could end the header or name another place is replaced */
    public static String disposition(String name) {
        String plain = fallback(name);
        String quoted = "attachment; filename=\"" + plain + "\"";
        return plain.equals(name) ? quoted : quoted + "; filename*=UTF-8''" + encoded(name);
    }

    /** Percent signs and backslashes are replaced too, because receivers disagree about what they mean between quotes. */
    private static String fallback(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints().forEach(one -> plain.appendCodePoint(isPlain(one) ? one : '_'));
        return plain.toString();
    }

    private static boolean isPlain(int one) {
        return one >= ' ' && one < 0x7f && "\"\\%/;".indexOf(one) < 0;
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            char asCharacter = (char) (one & 0xff);
            if (isAttributeCharacter(asCharacter)) {
                encoded.append(asCharacter);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", one & 0xff));
            }
        }
        return encoded.toString();
    }

    private static boolean isAttributeCharacter(char one) {
        return one >= 'a' && one <= 'z'
                || one >= 'A' && one <= 'Z'
                || one >= '0' && one <= '9'
                || AS_THEY_ARE.indexOf(one) >= 0;
    }
}
