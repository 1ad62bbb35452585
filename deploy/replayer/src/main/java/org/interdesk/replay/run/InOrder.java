package org.interdesk.replay.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Hands out work to several threads, nearly in order.
 *
 * <p>Two things with the same key are never in flight together and keep their order. Things with different keys may
 * overtake each other, but only within a window: the thing handed out is one of the first {@code window} not yet
 * handed out. So the platform sees a history in which time hardly ever goes back.
 */
final class InOrder<T> {

    private final Iterator<T> source;
    private final Function<T, Object> key;
    private final int window;
    private final List<T> waiting = new ArrayList<>();
    private final Set<Object> inFlight = new HashSet<>();
    private boolean stopped;

    InOrder(Iterator<T> source, Function<T, Object> key, int window) {
        this.source = source;
        this.key = key;
        this.window = window;
    }

    /** The next thing to do, or null when there is nothing left or work was stopped. Blocks while all keys are busy. */
    synchronized @Nullable T next() throws InterruptedException {
        while (!stopped) {
            while (waiting.size() < window && source.hasNext()) {
                waiting.add(source.next());
            }
            if (waiting.isEmpty()) {
                return null;
            }
            for (var i = 0; i < waiting.size(); i++) {
                if (inFlight.add(key.apply(waiting.get(i)))) {
                    return waiting.remove(i);
                }
            }
            wait();
        }
        return null;
    }

    synchronized void done(T thing) {
        inFlight.remove(key.apply(thing));
        notifyAll();
    }

    synchronized void stop() {
        stopped = true;
        notifyAll();
    }
}
