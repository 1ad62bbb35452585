package org.interdesk.registry.download.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which bytes of a file were sent to somebody, over any number of downloads that each sent one piece. */
public final class Coverage {

    private final long size;
    private final List<Piece> pieces;

    /**
     * Bytes that were sent one after the other.
     *
     * @param first byte, counted from 0
     * @param length how many; 0 is no piece
     */
    public record Piece(long first, long length) {}

    private Coverage(long size, List<Piece> pieces) {
        this.size = size;
        this.pieces = pieces;
    }

    public static Coverage of(long size, List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingLong(Piece::first));
        return new Coverage(size, sorted);
    }

    /** Whether the pieces make up the whole file; they may overlap and come in any order. */
    public boolean isWhole() {
        long covered = 0;
        for (Piece piece : pieces) {
            if (piece.first() > covered) {
                return false;
            }
            covered = Math.max(covered, piece.first() + piece.length());
        }
        return covered >= size;
    }
}
