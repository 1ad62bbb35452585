package org.interdesk.kit.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A stored file while it is read: no byte leaves before the block it lies in was compared with its checksum. */
final class StoredContent implements Closeable {

    /** Takes checked bytes. */
    interface Receiver {
        void take(byte[] bytes, int from, int length) throws IOException;
    }

    /** The disk does not hold what was taken in. */
    static final class Damage extends Exception {

        private static final long serialVersionUID = 1L;

        Damage(String what) {
            super(what, null, false, false);
        }
    }

    private final StoredFile file;
    private final BlockList list;
    private final FileChannel channel;
    private final byte[] block = new byte[BlockList.BLOCK];

    StoredContent(StoredFile file, BlockList list, FileChannel channel) {
        this.file = file;
        this.list = list;
        this.channel = channel;
    }

    /** Reads and checks the blocks in which the first {@code most} bytes of the range lie. */
    void check(ByteRange range, long most) throws Damage {
        long last = Math.min(range.last(), range.first() + most - 1);
        for (long number = range.first() / BlockList.BLOCK; number <= last / BlockList.BLOCK; number++) {
            read(number);
        }
    }

    /** Hands over the bytes of the range in their order, a block at a time. */
    void copy(ByteRange range, Receiver receiver) throws Damage, IOException {
        for (long number = range.first() / BlockList.BLOCK; number <= range.last() / BlockList.BLOCK; number++) {
            int length = read(number);
            long start = number * BlockList.BLOCK;
            int from = (int) Math.max(0, range.first() - start);
            int to = (int) Math.min(length, range.last() - start + 1);
            receiver.take(block, from, to - from);
        }
    }

    private int read(long number) throws Damage {
        long start = number * BlockList.BLOCK;
        int length = (int) Math.min(BlockList.BLOCK, file.size() - start);
        ByteBuffer into = ByteBuffer.wrap(block, 0, length);
        try {
            while (into.hasRemaining()) {
                if (channel.read(into, start + into.position()) < 0) {
                    throw new Damage("ends in block " + number);
                }
            }
        } catch (IOException unreadable) {
            throw new Damage("cannot be read in block " + number + ": " + unreadable.getMessage());
        }
        if (!list.fits(number, block, length)) {
            throw new Damage("differs in block " + number);
        }
        return length;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
