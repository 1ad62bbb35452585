package org.interdesk.registry.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interdesk.registry.release.model.Content;
import org.interdesk.registry.release.model.FourEyes;
import org.interdesk.registry.release.model.ReleaseState;
import org.jspecify.annotations.Nullable;

/**
 * A release as it is kept.
 *
 * @param label the version as its publisher wrote it
 * @param precedence the version as a text that sorts, see {@code ReleaseVersion}
 * @param moment when it last changed its state
 */
public record Release(
        UUID id,
        UUID product,
        String productCode,
        String owner,
        String label,
        String precedence,
        Content content,
        ReleaseState state,
        FourEyes eyes,
        Instant draftedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason,
        Instant moment,
        List<ReleaseFile> files,
        long version) {

    /** Public number: code of the product and version. */
    public String number() {
        return productCode + "/" + label;
    }
}
