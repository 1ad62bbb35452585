package org.interdesk.registry.download;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A download as one viewer sees it.
 *
 * @param number of the release
 * @param person name of whoever fetched it
 * @param firstByte of the wanted part, counted from 0
 * @param lastByte of the wanted part, included
 * @param bytesSent of the wanted part, counted from its first byte
 * @param sha256 the checksum that was shown
 * @param outcome RUNNING, COMPLETED, CUT by the receiver, DAMAGED in the store, or LOST: nobody saw its end
 */
public record DownloadView(
        UUID id,
        String number,
        String file,
        String party,
        String person,
        long firstByte,
        long lastByte,
        long bytesSent,
        long fileSize,
        String sha256,
        Instant startedAt,
        @Nullable Instant endedAt,
        String outcome) {}
