package org.interdesk.kit.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/**
 * How an entry is chained to the one before: SHA-256 over the previous hash, the sequence number and the entry's own
 * parts, each preceded by its length, so that no two entries can be cut differently into the same bytes.
 */
final class AuditSeal {

    /** What the first entry of a party is chained to. */
    static final byte[] BEGINNING = new byte[32];

    private AuditSeal() {}

    static byte[] of(byte[] previous, long seq, Entry entry) {
        MessageDigest digest = sha256();
        add(digest, previous);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seq).array());
        add(digest, entry.id().toString());
        add(digest, entry.party());
        add(digest, entry.at().toString());
        add(digest, entry.actor());
        add(digest, entry.action());
        add(digest, entry.subject());
        add(digest, entry.detail());
        return digest.digest();
    }

    private static void add(MessageDigest digest, String text) {
        add(digest, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param detail as PostgreSQL writes the stored {@code jsonb}, which is the same every time */
    record Entry(UUID id, String party, Instant at, String actor, String action, String subject, String detail) {}
}
