package org.interdesk.portal.software;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import org.interdesk.portal.block.FileSize;
import org.jspecify.annotations.Nullable;

/**
 * Who fetched which part of a file, and how it ended.
 *
 * @param firstByte of the wanted part, counted from 0
 * @param lastByte of the wanted part, included
 */
public record Download(
        String id,
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
        Outcome outcome) {

    /** How it ended. */
    public enum Outcome {
        RUNNING("ok", "progress"),
        COMPLETED("kept", "circle-check"),
        CUT("warn", "plug-connected-x"),
        DAMAGED("late", "alert-triangle"),
        LOST("off", "info-circle"),
        @JsonEnumDefaultValue
        OTHER("off", "info-circle");

        private final String tone;
        private final String icon;

        Outcome(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        public String tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }
    }

    /** Whether a part was wanted and not the whole. */
    public boolean isPart() {
        return firstByte > 0 || lastByte < fileSize - 1;
    }

    public FileSize sent() {
        return FileSize.of(bytesSent);
    }

    public FileSize wanted() {
        return FileSize.of(lastByte - firstByte + 1);
    }
}
