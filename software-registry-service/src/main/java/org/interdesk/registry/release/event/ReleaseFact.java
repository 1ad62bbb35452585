package org.interdesk.registry.release.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interdesk.kit.file.StoredFile;
import org.interdesk.registry.product.event.Importance;
import org.interdesk.registry.product.event.Subject;
import org.interdesk.registry.product.model.ProductKind;
import org.interdesk.registry.release.ProductNames;
import org.interdesk.registry.release.Release;
import org.interdesk.registry.release.model.Channel;
import org.interdesk.registry.release.model.FileRole;
import org.interdesk.registry.release.model.ReleaseState;
import org.jspecify.annotations.Nullable;

/**
 * Data of the events about a release.
 *
 * @param version count of the facts told about the release, this one included
 * @param parties that may see the event
 * @param obligations what the parties owe one another about it: nothing so far, so always empty
 * @param reason why it was withdrawn, cut to the length of a subject line
 * @param file what was added to or removed from the draft; null for other events
 * @param adoption what a party did with the release; null for other events
 */
public record ReleaseFact(
        Subject subject,
        long version,
        List<String> parties,
        List<Object> obligations,
        String title,
        String titleEn,
        String state,
        Importance importance,
        Instant at,
        String product,
        ProductKind kind,
        String owner,
        String releaseVersion,
        Channel channel,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String reason,
        List<String> fixes,
        @Nullable FilePart file,
        @Nullable AdoptionPart adoption) {

    private static final int LONGEST_REASON = 200;

    /** A file in an event. */
    public record FilePart(String name, FileRole role, long size, String sha256) {

        public static FilePart of(String name, FileRole role, StoredFile stored) {
            return new FilePart(name, role, stored.size(), stored.sha256());
        }
    }

    /**
     * Where a party is with the release.
     *
     * @param environment null for what concerns the party as a whole
     * @param until to when an installation is put off
     */
    public record AdoptionPart(
            UUID id,
            String party,
            @Nullable String environment,
            String stage,
            Instant at,
            @Nullable Instant until,
            @Nullable String reason) {}

    public static ReleaseFact of(
            Release release,
            ProductNames names,
            long version,
            List<String> parties,
            Instant at,
            Importance importance,
            @Nullable FilePart file,
            @Nullable AdoptionPart adoption) {
        return new ReleaseFact(
                new Subject(release.id(), "RELEASE", release.number()),
                version,
                parties,
                List.of(),
                names.nameRu() + " " + release.label(),
                names.nameEn() + " " + release.label(),
                release.state().name(),
                importance,
                at,
                release.productCode(),
                names.kind(),
                release.owner(),
                release.label(),
                release.content().channel(),
                release.publishedAt(),
                release.withdrawnAt(),
                release.state() == ReleaseState.WITHDRAWN ? shortened(release.withdrawalReason()) : null,
                release.content().fixes(),
                file,
                adoption);
    }

    /** Cuts a reason to the length of a subject line, never through a character. */
    public static @Nullable String shortened(@Nullable String reason) {
        if (reason == null || reason.codePointCount(0, reason.length()) <= LONGEST_REASON) {
            return reason;
        }
        return reason.substring(0, reason.offsetByCodePoints(0, LONGEST_REASON - 1)) + "…";
    }
}
