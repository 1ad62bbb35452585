package org.interdesk.portal.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A form with a file as browsers send it; the file is made while it is sent, so it may be of any size. */
public final class FormWithFile {

    public static final String TYPE = "multipart/form-data; boundary=----boundary7";

    private static final String BOUNDARY = "------boundary7";

    private final byte[] head;
    private final byte[] tail;
    private final long size;
    private final AtomicLong sent = new AtomicLong();

    private FormWithFile(String head, String tail, long size) {
        this.head = head.getBytes(StandardCharsets.UTF_8);
        this.tail = tail.getBytes(StandardCharsets.UTF_8);
        this.size = size;
    }

    /** A field before the file, the file, and another file behind it, of which nothing is wanted. */
    public static FormWithFile of(String name, long size) {
        return new FormWithFile(
                part("note", "") + "before\r\n" + part("file", name),
                "\r\n" + part("other", "other.txt") + "behind\r\n" + BOUNDARY + "--\r\n",
                size);
    }

    /** What a browser sends when nobody has chosen a file. */
    public static FormWithFile empty() {
        return of("", 0);
    }

    private static String part(String field, String fileName) {
        String name = field.equals("note") ? "" : "; filename=\"" + fileName + "\"";
        String type = field.equals("note") ? "" : "Content-Type: application/octet-stream\r\n";
        return BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"" + name + "\r\n" + type + "\r\n";
    }

    public long length() {
        return head.length + size + tail.length;
    }

    /** Bytes that the sender has given away so far. */
    public long sent() {
        return sent.get();
    }

    public byte[] head() {
        return head.clone();
    }

    public HttpRequest.BodyPublisher publisher() {
        return HttpRequest.BodyPublishers.fromPublisher(
                HttpRequest.BodyPublishers.ofInputStream(this::stream), length());
    }

    private InputStream stream() {
        return new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(head), new Content(size, sent), new ByteArrayInputStream(tail))));
    }

    /** The content of a file of that size, which says at each place where it is. */
    public static InputStream content(long size) {
        return new Content(size, new AtomicLong());
    }

    private static final class Content extends InputStream {

        private static final int PERIOD = 251;

        private final long size;
        private final AtomicLong position;

        Content(long size, AtomicLong position) {
            this.size = size;
            this.position = position;
        }

        @Override
        public int read() {
            return position.get() == size ? -1 : (int) (position.getAndIncrement() % PERIOD);
        }

        @Override
        public int read(byte[] into, int from, int length) {
            long at = position.get();
            if (at == size) {
                return -1;
            }
            int piece = (int) Math.min(length, size - at);
            for (int i = 0; i < piece; i++) {
                into[from + i] = (byte) ((at + i) % PERIOD);
            }
            position.addAndGet(piece);
            return piece;
        }
    }
}
