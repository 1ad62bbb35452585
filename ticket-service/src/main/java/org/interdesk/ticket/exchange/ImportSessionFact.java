package org.interdesk.ticket.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Data of the events about an import session. */
record ImportSessionFact(
        UUID importSession, String party, @Nullable Instant watermark) {}
