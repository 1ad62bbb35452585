package org.interdesk.registry.release;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.interdesk.registry.product.Sight;
import org.interdesk.registry.release.model.Channel;
import org.interdesk.registry.release.model.Compatibility;
import org.interdesk.registry.release.model.FileRole;
import org.interdesk.registry.release.model.ReleaseMove;
import org.interdesk.registry.release.model.ReleaseState;
import org.jspecify.annotations.Nullable;

/**
 * A release as one viewer sees it.
 *
 * @param number public number, {@code <product>/<version>}
 * @param releaseVersion the version as its publisher wrote it
 * @param may what the viewer may do next: names of the resources to call
 */
public record ReleaseView(
        UUID id,
        String number,
        String product,
        String owner,
        String releaseVersion,
        Channel channel,
        ReleaseState state,
        String notesRu,
        String notesEn,
        List<Compatibility> compatibility,
        List<String> fixes,
        Instant draftedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason,
        List<FileView> files,
        List<String> may,
        long version) {

    static ReleaseView of(Release release, Sight sight) {
        return new ReleaseView(
                release.id(),
                release.number(),
                release.productCode(),
                release.owner(),
                release.label(),
                release.content().channel(),
                release.state(),
                release.content().notesRu(),
                release.content().notesEn(),
                release.content().compatibility(),
                release.content().fixes(),
                release.draftedAt(),
                release.publishedAt(),
                release.withdrawnAt(),
                release.withdrawalReason(),
                release.files().stream().map(file -> FileView.of(release, file)).toList(),
                may(release, sight),
                release.version());
    }

    private static List<String> may(Release release, Sight sight) {
        if (!sight.publishesFor(release.owner())) {
            return List.of();
        }
        return Arrays.stream(ReleaseMove.values())
                .filter(move -> move.isOpenIn(release.state()))
                .filter(move -> move != ReleaseMove.PUBLISH || isReadyFor(release, sight))
                .map(ReleaseMove::resource)
                .toList();
    }

    private static boolean isReadyFor(Release release, Sight sight) {
        return release.eyes().letPublish(sight.viewer().subject())
                && release.files().stream().anyMatch(file -> file.role() == FileRole.PACKAGE);
    }
}
