package org.interdesk.portal.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.InstantSource;

/** The clock of the machine, given to whoever has to know what moment it is: the portal is without the kit and its clock. */
class SystemTime {

    @Produces
    @ApplicationScoped
    InstantSource source() {
        return Clock.systemUTC();
    }
}
