package org.interdesk.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/** Does the same thing again and again on several threads. */
final class Load {

    /** Makes what one thread does; a thread that needs a connection of its own opens it here. */
    @FunctionalInterface
    interface Worker extends AutoCloseable {

        /** Does it once; an exception counts as a failure. */
        void once() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    private final int threads;
    private final Duration length;
    private final LongSupplier nanos;

    Load(int threads, Duration length) {
        this(threads, length, System::nanoTime);
    }

    /** Measures with a clock of its own. */
    Load(int threads, Duration length, LongSupplier nanos) {
        this.threads = threads;
        this.length = length;
        this.nanos = nanos;
    }

    /** As fast as it goes: each thread begins the next one when the last has ended. */
    Latencies full(Callable<Worker> workers) throws Exception {
        return run(workers, 0);
    }

    /**
     * At a steady rate. A call that had to wait for its turn because earlier ones were slow is measured from the
     * moment at which it should have begun.
     */
    Latencies steady(Callable<Worker> workers, double perSecond) throws Exception {
        return run(workers, (long) (1e9 / perSecond));
    }

    private Latencies run(Callable<Worker> workers, long gapNanos) throws Exception {
        var latencies = new Latencies();
        List<Worker> made = new ArrayList<>();
        for (var i = 0; i < threads; i++) {
            made.add(workers.call());
        }
        var begin = nanos.getAsLong();
        var turn = new AtomicLong();
        List<Thread> running = new ArrayList<>();
        for (var worker : made) {
            var thread = new Thread(() -> work(worker, begin, gapNanos, turn, latencies));
            running.add(thread);
            thread.start();
        }
        for (var thread : running) {
            thread.join();
        }
        for (var worker : made) {
            worker.close();
        }
        return latencies;
    }

    private void work(Worker worker, long begin, long gapNanos, AtomicLong turn, Latencies latencies) {
        while (true) {
            var start = gapNanos == 0 ? nanos.getAsLong() : begin + turn.getAndIncrement() * gapNanos;
            if (start - begin >= length.toNanos()) {
                return;
            }
            for (var wait = start - nanos.getAsLong(); wait > 0; wait = start - nanos.getAsLong()) {
                LockSupport.parkNanos(wait);
            }
            try {
                worker.once();
                latencies.took(nanos.getAsLong() - start);
            } catch (Exception e) {
                latencies.failed();
            }
        }
    }
}
