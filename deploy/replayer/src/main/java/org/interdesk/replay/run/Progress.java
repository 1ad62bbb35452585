package org.interdesk.replay.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells how far the replay is: a line that is rewritten on a terminal, a new line every ten seconds elsewhere.
 *
 * <p>Rate and remaining time count the rows of this run only, not those of an earlier one that is continued.
 */
public final class Progress implements AutoCloseable {

    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean terminal;
    private final int total;
    private final int before;
    private final AtomicInteger done = new AtomicInteger();
    private final long start = System.nanoTime();
    private final Thread printer;
    private volatile boolean closed;

    /** @param before rows that an earlier run has done already */
    public Progress(PrintStream out, boolean terminal, int total, int before) {
        this.out = out;
        this.terminal = terminal;
        this.total = total;
        this.before = before;
        this.printer = new Thread(this::print, "progress");
        printer.setDaemon(true);
        printer.start();
    }

    void rowDone() {
        done.incrementAndGet();
    }

    public int rows() {
        return done.get();
    }

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    static String line(int total, int before, int done, Duration elapsed) {
        var reached = before + done;
        var share = total == 0 ? 1 : (double) reached / total;
        var rate = done / Math.max(0.001, elapsed.toMillis() / 1000.0);
        var left = rate > 0 ? clock((long) ((total - reached) / rate)) : "--:--";
        var bar = "#".repeat((int) (share * WIDTH)) + "-".repeat(WIDTH - (int) (share * WIDTH));
        return String.format(
                Locale.ROOT,
                "[%s] %3.0f %%  %,d of %,d rows  %.0f rows/s  %s left",
                bar,
                Math.floor(share * 100),
                reached,
                total,
                rate,
                left);
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        printer.interrupt();
        show();
        out.println();
    }

    private void print() {
        while (!closed) {
            show();
            try {
                Thread.sleep(terminal ? 500 : 10_000);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void show() {
        var line = line(total, before, done.get(), elapsed());
        if (terminal) {
            out.print("\r" + line + " ");
        } else {
            out.println(line);
        }
        out.flush();
    }

    private static String clock(long seconds) {
        return String.format(Locale.ROOT, "%02d:%02d", seconds / 60, seconds % 60);
    }
}
