package org.interdesk.kit.file;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A file while it arrives: written under a name of our own and counted and checked as it is written. */
final class IncomingFile implements Closeable {

    private final Path content;
    private final Path blocks;
    private final FileChannel channel;
    private final MessageDigest whole = BlockList.sha256();
    private final MessageDigest block = BlockList.sha256();
    private final ByteArrayOutputStream checksums = new ByteArrayOutputStream();
    private long size;
    private int inBlock;

    IncomingFile(Path content, Path blocks) throws IOException {
        this.content = content;
        this.blocks = blocks;
        this.channel = FileChannel.open(content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    long size() {
        return size;
    }

    void write(byte[] bytes, int length) throws IOException {
        whole.update(bytes, 0, length);
        for (int from = 0; from < length; ) {
            int part = Math.min(length - from, BlockList.BLOCK - inBlock);
            block.update(bytes, from, part);
            from += part;
            inBlock += part;
            endBlockIfFull(BlockList.BLOCK);
        }
        writeFully(channel, ByteBuffer.wrap(bytes, 0, length));
        size += length;
    }

    private void endBlockIfFull(int full) {
        if (inBlock == full) {
            checksums.writeBytes(block.digest());
            inBlock = 0;
        }
    }

    /** Ends the file and brings it and its list of blocks to the disk. */
    StoredFile complete() throws IOException {
        if (inBlock > 0) {
            endBlockIfFull(inBlock);
        }
        channel.force(true);
        byte[] list = checksums.toByteArray();
        try (var beside = FileChannel.open(blocks, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            writeFully(beside, ByteBuffer.wrap(list));
            beside.force(true);
        }
        return new StoredFile(HexFormat.of().formatHex(whole.digest()), size, BlockList.sealOf(list));
    }

    Path content() {
        return content;
    }

    Path blocks() {
        return blocks;
    }

    private static void writeFully(FileChannel to, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
    }

    /** Ends the writing; what was not moved to its place by then is thrown away. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(content);
        Files.deleteIfExists(blocks);
    }
}
