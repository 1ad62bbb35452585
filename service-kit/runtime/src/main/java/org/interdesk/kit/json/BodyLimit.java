package org.interdesk.kit.json;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.problem.PayloadTooLarge;

/** Bounds JSON bodies at 1 MiB and refuses bytes that are not UTF-8, which the parser would quietly replace. */
@Provider
public class BodyLimit implements ReaderInterceptor {

    public static final int LIMIT = 1024 * 1024;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        boolean json = context.getMediaType() != null
                && (context.getMediaType().getSubtype().equals("json")
                        || context.getMediaType().getSubtype().endsWith("+json"));
        if (json) {
            byte[] body = context.getInputStream().readNBytes(LIMIT + 1);
            if (body.length > LIMIT) {
                throw new PayloadTooLarge(LIMIT);
            }
            requireUtf8(body);
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    private static void requireUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException foreign) {
            throw new InvalidRequest("", "The body is not valid UTF-8.");
        }
    }
}
