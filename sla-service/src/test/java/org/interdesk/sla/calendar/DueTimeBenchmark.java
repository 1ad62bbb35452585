package org.interdesk.sla.calendar;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.interdesk.sla.calendar.model.WorkingCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How many due moments one core finds in a second, over year-long spans of a shipped calendar with its holidays. The target is a
 * million without allocation. Not part of the build; run {@link #main}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DueTimeBenchmark {

    private static final int QUESTIONS = 65_536;
    private static final long YEAR_OF_WORK = 247L * 9 * 3_600;

    @Param({"KZ-OFFICE", "RU-HOTLINE"})
    public String code;

    private WorkingCalendar calendar;
    private long[] starts;
    private long[] targets;
    private int next;

    @Setup
    public void questions() {
        calendar = new WorkingCalendar(List.of(new ShippedCalendars()
                .all().stream().filter(c -> c.code().equals(code)).findFirst().orElseThrow()));
        var random = new SplittableRandom(4_711);
        starts = random.longs(
                        QUESTIONS,
                        Instant.parse("2023-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2025-01-01T00:00:00Z").getEpochSecond())
                .toArray();
        targets = random.longs(QUESTIONS, YEAR_OF_WORK / 2, YEAR_OF_WORK).toArray();
    }

    @Benchmark
    public long due() {
        next = next + 1 & QUESTIONS - 1;
        return calendar.plus(starts[next], targets[next]);
    }

    @Benchmark
    public long workingTimeBetween() {
        next = next + 1 & QUESTIONS - 1;
        return calendar.between(starts[next], starts[next] + 31_556_952L);
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(DueTimeBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }
}
