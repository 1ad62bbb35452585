package org.interdesk.portal.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** The clock of the machine, given to whoever has to know what moment it is; pages need no finer one than milliseconds. */
class SystemTime {

    @Produces
    @ApplicationScoped
    InstantSource source() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
