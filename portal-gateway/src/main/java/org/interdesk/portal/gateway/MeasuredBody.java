package org.interdesk.portal.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body of undeclared length that fails with {@link TooLong} as soon as more than a number of bytes has come. */
final class MeasuredBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long limit;
    private long seen;
    private @Nullable Handler<Throwable> onFailure;

    MeasuredBody(ReadStream<Buffer> source, long limit) {
        this.source = source;
        this.limit = limit;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFailure = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler == null ? null : part -> measure(part, handler));
        return this;
    }

    private void measure(Buffer part, Handler<Buffer> handler) {
        boolean alreadyTooLong = seen > limit;
        seen += part.length();
        if (seen <= limit) {
            handler.handle(part);
        } else if (!alreadyTooLong && onFailure != null) {
            onFailure.handle(new TooLong(limit));
        }
    }

    @Override
    public ReadStream<Buffer> pause() {
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(handler == null ? null : end -> endUnlessTooLong(handler));
        return this;
    }

    private void endUnlessTooLong(Handler<Void> handler) {
        if (seen <= limit) {
            handler.handle(null);
        }
    }

    /** More bytes came than are accepted. */
    static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLong(long limit) {
            super("body longer than " + limit + " bytes", null, false, false);
        }
    }
}
