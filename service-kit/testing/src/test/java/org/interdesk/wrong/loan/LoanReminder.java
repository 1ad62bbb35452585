package org.interdesk.wrong.loan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.function.Supplier;

/** Reads the clock in every way there is. */
class LoanReminder {

    final Supplier<Instant> reference = Instant::now;

    LocalDate today() {
        return LocalDate.now();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    long nanos() {
        return System.nanoTime();
    }

    Date date() {
        return new Date();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    Clock ticks() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
