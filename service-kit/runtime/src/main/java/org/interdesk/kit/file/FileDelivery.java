package org.interdesk.kit.file;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.interdesk.kit.file.DeliveryWatch.Outcome;
import org.interdesk.kit.problem.Problem;
import org.interdesk.kit.problem.ProblemTypes;
import org.jspecify.annotations.Nullable;

/**
 * Hands stored files out over HTTP: the whole, one part, or neither where the caller's conditions say so (RFC 9110, sections
 * 13 and 14).
 *
 * <p>Whatever the file contains, it is sent as bytes to be saved and never as something to be shown. The first {@value
 * #CHECKED_AHEAD} bytes are compared with their checksums before the answer begins, so that damage there is a problem
 * document; the rest block by block on the way, where damage breaks the connection off before a wrong byte is sent.
 */
@ApplicationScoped
public class FileDelivery {

    /** How far the check runs ahead of the answer: less than a second on any disk. */
    static final long CHECKED_AHEAD = 16L << 20;

    private static final String SANDBOX = "sandbox; default-src 'none'";

    private final FileStore store;
    private final FilesConfig config;
    private final CurrentVertxRequest current;
    private final AtomicInteger underWay = new AtomicInteger();

    FileDelivery(FileStore store, FilesConfig config, CurrentVertxRequest current) {
        this.store = store;
        this.config = config;
        this.current = current;
    }

    /**
     * Answers a GET.
     *
     * @param name under which the receiver is asked to save it
     * @throws FileDamaged if the store does not hold what was taken in
     * @throws TooManyDeliveries if the process is at its limit
     */
    public Response get(StoredFile file, String name, FileRequest request, DeliveryWatch watch) {
        String tag = tag(file);
        Response unfulfilled = unfulfilled(file, name, request);
        if (unfulfilled != null) {
            return unfulfilled;
        }
        boolean part = request.ifRange == null || EntityTags.allowsPart(request.ifRange, tag);
        Optional<ByteRange> asked;
        try {
            asked = part ? ByteRange.asked(request.range, file.size()) : Optional.empty();
        } catch (RangeNotSatisfiable behindTheEnd) {
            return refusal(behindTheEnd);
        }
        ByteRange range = asked.orElse(ByteRange.whole(file.size()));
        begin(file, range, watch);
        HttpServerResponse receiver = current.getCurrent().response();
        ResponseBuilder answer = asked.isPresent()
                ? Response.status(Response.Status.PARTIAL_CONTENT)
                        .header("Content-Range", range.contentRange(file.size()))
                : Response.ok();
        return described(answer, file, name)
                .header(HttpHeaders.CONTENT_LENGTH, range.length())
                .entity((StreamingOutput) out -> send(file, range, watch, new Sent(out, receiver)))
                .build();
    }

    /** Answers a HEAD: what a GET of the whole would say, without the file (a range is not looked at). */
    public Response head(StoredFile file, String name, FileRequest request) {
        Response unfulfilled = unfulfilled(file, name, request);
        return unfulfilled != null
                ? unfulfilled
                : described(Response.ok(), file, name)
                        .header(HttpHeaders.CONTENT_LENGTH, file.size())
                        .build();
    }

    private static @Nullable Response unfulfilled(StoredFile file, String name, FileRequest request) {
        if (request.ifMatch != null && !EntityTags.matchesStrongly(request.ifMatch, tag(file))) {
            return Problem.of(ProblemTypes.STALE_VERSION, "The file is not the one that If-Match names.")
                    .toResponse();
        }
        if (request.ifNoneMatch != null && EntityTags.matchesWeakly(request.ifNoneMatch, tag(file))) {
            return described(Response.notModified(), file, name).build();
        }
        return null;
    }

    private static Response refusal(RangeNotSatisfiable behindTheEnd) {
        return Response.fromResponse(Problem.of(behindTheEnd).toResponse())
                .header("Content-Range", "bytes */" + behindTheEnd.size())
                .build();
    }

    private void begin(StoredFile file, ByteRange range, DeliveryWatch watch) {
        if (underWay.get() >= config.deliveriesAtOnce()) {
            throw new TooManyDeliveries(config.deliveriesAtOnce());
        }
        try (StoredContent content = store.open(file)) {
            content.check(range, CHECKED_AHEAD);
        } catch (StoredContent.Damage damage) {
            throw store.damaged(file, String.valueOf(damage.getMessage()));
        } catch (IOException whileClosing) {
            throw store.damaged(file, "cannot be read: " + whileClosing.getMessage());
        }
        watch.begins(range);
    }

    /**
     * What ends it before its time breaks the connection off, so that no receiver takes a piece for the whole. Nothing is thrown
     * then: the document of the failure would be sent as if it were a part of the file.
     */
    private void send(StoredFile file, ByteRange range, DeliveryWatch watch, Sent sent) {
        Outcome outcome = Outcome.DAMAGED;
        underWay.incrementAndGet();
        try (StoredContent content = store.open(file)) {
            content.copy(range, sent::take);
            outcome = Outcome.COMPLETED;
        } catch (StoredContent.Damage damage) {
            store.report(file, String.valueOf(damage.getMessage()));
            sent.breakOff();
        } catch (IOException gone) {
            outcome = Outcome.CUT;
            sent.breakOff();
        } finally {
            underWay.decrementAndGet();
            watch.ended(sent.bytes, outcome);
        }
    }

    private static ResponseBuilder described(ResponseBuilder answer, StoredFile file, String name) {
        return answer.type(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.ETAG, tag(file))
                .header("Accept-Ranges", "bytes")
                .header("Repr-Digest", reprDigest(file))
                .header(HttpHeaders.CONTENT_DISPOSITION, AttachmentName.disposition(name))
                .header(HttpHeaders.CONTENT_ENCODING, "identity")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache, no-transform")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", SANDBOX)
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static String tag(StoredFile file) {
        return "\"" + file.sha256() + "\"";
    }

    private static String reprDigest(StoredFile file) {
        byte[] checksum = HexFormat.of().parseHex(file.sha256());
        return "sha-256=:" + Base64.getEncoder().encodeToString(checksum) + ":";
    }

    /** Passes checked bytes on and counts what the network has taken. */
    private static final class Sent {

        private final OutputStream out;
        private final HttpServerResponse receiver;
        private long bytes;

        Sent(OutputStream out, HttpServerResponse receiver) {
            this.out = out;
            this.receiver = receiver;
        }

        void take(byte[] block, int from, int length) throws IOException {
            out.write(block, from, length);
            out.flush();
            if (receiver.closed()) {
                // the stream swallows what is written to a connection that is no more
                throw new IOException("the receiver is gone");
            }
            bytes += length;
        }

        void breakOff() {
            receiver.reset();
        }
    }
}
