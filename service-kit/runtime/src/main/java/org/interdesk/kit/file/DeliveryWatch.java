package org.interdesk.kit.file;

/** Hears what becomes of a file that is handed out; told in the thread and the request that hand it out. */
public interface DeliveryWatch {

    /** How a delivery ended. */
    enum Outcome {
        /** Every wanted byte was handed to the network. Whether the receiver has kept it only the receiver knows. */
        COMPLETED,

        /** The receiver went away. */
        CUT,

        /** The store was found damaged on the way, so the rest was not sent and the connection was broken off. */
        DAMAGED
    }

    /** The first byte is about to be sent; what this throws is the answer instead. Not told of a HEAD request. */
    void begins(ByteRange range);

    /**
     * The last byte was sent, or no more will be.
     *
     * @param sent bytes of the range that were handed to the network, counted from its first
     */
    void ended(long sent, Outcome outcome);
}
