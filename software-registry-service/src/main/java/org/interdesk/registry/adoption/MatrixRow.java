package org.interdesk.registry.adoption;

import java.time.Instant;
import java.util.List;
import org.interdesk.registry.adoption.model.Stage;
import org.interdesk.registry.release.model.Channel;
import org.interdesk.registry.release.model.ReleaseState;
import org.jspecify.annotations.Nullable;

/**
 * A release and where each party is with it, as far as the viewer may see the parties.
 *
 * @param parties those of which anything is known, by code
 * @param may {@code adoption} if the viewer may report on it
 */
public record MatrixRow(
        String number,
        String product,
        String owner,
        String releaseVersion,
        Channel channel,
        ReleaseState state,
        @Nullable Instant publishedAt,
        List<PartyCell> parties,
        List<String> may) {

    /**
     * Where a party is.
     *
     * @param offeredAt null if it was never offered, as to the owner itself
     * @param downloadedAt null if no package was fetched from here as a whole
     */
    public record PartyCell(
            String party,
            @Nullable Instant offeredAt,
            @Nullable Instant downloadedAt,
            List<EnvironmentCell> environments) {}

    /** Where one environment of a party is. */
    public record EnvironmentCell(
            String environment,
            Stage stage,
            Instant since,
            @Nullable Instant until,
            @Nullable String reason) {}
}
