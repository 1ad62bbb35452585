package org.interdesk.portal.block;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that can be downloaded. Tag {@code files}; {@code upload} is the form by which one is sent.
 *
 * @param sha256 as the service states it, so that a person can compare; null when none was computed
 * @param address where the download begins
 */
public record FileItem(String name, long bytes, @Nullable String sha256, String party, Instant at, String address) {

    public FileSize size() {
        return FileSize.of(bytes);
    }
}
