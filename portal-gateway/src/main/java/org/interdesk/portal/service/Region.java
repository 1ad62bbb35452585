package org.interdesk.portal.service;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A part of a page that another service fills: its content, or the knowledge that it could not be had just now. */
public final class Region<T> {

    private static final Logger LOG = Logger.getLogger(Region.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final @Nullable T content;

    private Region(@Nullable T content) {
        this.content = content;
    }

    /** A region that is left out because the viewer has no business with it; nothing is asked. */
    public static <T> Uni<Region<T>> leftOut() {
        return Uni.createFrom().item(() -> new Region<>(null));
    }

    /** A region that could be filled. */
    public static <T> Region<T> filled(T content) {
        return new Region<>(content);
    }

    /** Waits for an answer for a while; a page goes on without it when the service is down, slow or refuses. */
    public static <T> Uni<Region<T>> of(Uni<T> answer) {
        return answer.ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(Region::filled)
                .onFailure()
                .invoke(cause -> LOG.warnf("A region of a page is missing: %s", cause.toString()))
                .onFailure()
                .recoverWithItem(() -> new Region<>(null));
    }

    /** Waits for an answer that a page cannot do without. */
    public static <T> Uni<T> needed(Uni<T> answer) {
        return answer.ifNoItem()
                .after(PATIENCE)
                .failWith(() -> new ServiceDown("no answer in time"))
                .onFailure(cause -> !(cause instanceof ServiceRefusal) && !(cause instanceof ServiceDown))
                .transform(cause -> new ServiceDown(cause.toString()));
    }

    /** Shapes what is there; what is missing stays missing. */
    public <R> Region<R> map(Function<T, R> shape) {
        return new Region<>(content == null ? null : shape.apply(content));
    }

    public boolean isMissing() {
        return content == null;
    }

    /** The content of a region that is not missing. */
    public T getContent() {
        T present = content;
        if (present == null) {
            throw new IllegalStateException("the region is missing");
        }
        return present;
    }
}
