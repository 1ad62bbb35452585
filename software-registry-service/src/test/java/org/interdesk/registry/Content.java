package org.interdesk.registry;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

/** What files are made of, and what identifies it. */
public final class Content {

    private Content() {}

    /** So many bytes that no other file has. */
    public static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random().nextBytes(bytes);
        return bytes;
    }

    public static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(sha256(content));
    }

    /** The checksum as an {@code ETag} shows it. */
    public static String tag(byte[] content) {
        return "\"" + hex(content) + "\"";
    }

    /** Where the service under test keeps it. */
    public static Path place(byte[] content) {
        String sha256 = hex(content);
        return Path.of("target/test-files", sha256.substring(0, 2), sha256);
    }
}
