package org.interdesk.kit.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The checksums of a file's blocks, so that a part of a large file can be checked without reading the rest. It lies beside
 * the file as 32 bytes per block; its own checksum, the seal, is kept by whoever knows the file.
 */
final class BlockList {

    static final int BLOCK = 1 << 20;
    private static final int CHECKSUM = 32;

    private final byte[] checksums;

    private BlockList(byte[] checksums) {
        this.checksums = checksums;
    }

    /**
     * Reads a list back.
     *
     * @return null if it is not the one that was sealed, or not that of a file of this size
     */
    static @org.jspecify.annotations.Nullable BlockList sealed(byte[] bytes, StoredFile file) {
        boolean whole = bytes.length == blocks(file.size()) * CHECKSUM;
        return whole && sealOf(bytes).equals(file.seal()) ? new BlockList(bytes) : null;
    }

    static long blocks(long size) {
        return (size + BLOCK - 1) / BLOCK;
    }

    static String sealOf(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    boolean fits(long block, byte[] content, int length) {
        MessageDigest digest = sha256();
        digest.update(content, 0, length);
        int at = Math.toIntExact(block * CHECKSUM);
        return MessageDigest.isEqual(digest.digest(), Arrays.copyOfRange(checksums, at, at + CHECKSUM));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
