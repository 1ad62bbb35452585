package org.interdesk.portal.software;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interdesk.portal.block.FileSize;
import org.interdesk.portal.text.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * A version of a product as software-registry-service tells it to the viewer; {@code may} decides alone which actions a
 * page offers.
 *
 * @param number public number, {@code <product>/<version>}
 * @param releaseVersion the version as its publisher wrote it
 * @param fixes numbers of the requests and defects it settles
 * @param version of the record, for changing it
 */
public record Release(
        String number,
        String product,
        String owner,
        String releaseVersion,
        Channel channel,
        State state,
        String notesRu,
        String notesEn,
        @Nullable List<Works> compatibility,
        @Nullable List<String> fixes,
        @Nullable Instant draftedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason,
        @Nullable List<ReleaseFile> files,
        @Nullable Set<String> may,
        long version) {

    /** Where a release is in its life; it goes one way. */
    public enum State {
        DRAFT,
        PUBLISHED,
        WITHDRAWN,
        @JsonEnumDefaultValue
        OTHER
    }

    /** For whom a release is meant. */
    public enum Channel {
        STABLE,
        HOTFIX,
        PREVIEW,
        @JsonEnumDefaultValue
        OTHER;

        /** Those that people choose from. */
        public static final List<Channel> ALL = List.of(STABLE, HOTFIX, PREVIEW);
    }

    /** What a file of a release is for. */
    public enum Role {
        PACKAGE,
        SIGNATURE,
        SBOM,
        DOCUMENT,
        @JsonEnumDefaultValue
        OTHER;

        /** Those that stand for themselves; a signature belongs to another file. */
        public static final List<Role> ALONE = List.of(PACKAGE, DOCUMENT, SBOM);

        public String icon() {
            return switch (this) {
                case PACKAGE -> "package";
                case SIGNATURE -> "certificate";
                case SBOM -> "list";
                case DOCUMENT, OTHER -> "file-description";
            };
        }
    }

    /** What a release works with, in the publisher's words. */
    public record Works(String component, String versions) {}

    /**
     * A file of a release.
     *
     * @param signs name of the file that a signature belongs to; null for other roles
     */
    public record ReleaseFile(
            String name,
            Role role,
            @Nullable String signs,
            long size,
            String sha256,
            @Nullable Instant uploadedAt) {

        public FileSize bytes() {
            return FileSize.of(size);
        }

        /** The name as a part of an address. */
        public String inAddress() {
            return Addresses.pathEncoded(name);
        }
    }

    public boolean may(String action) {
        return may != null && may.contains(action);
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    public boolean isWithdrawn() {
        return state == State.WITHDRAWN;
    }

    /** Whether it is for everybody: published, and no version to be tried out. */
    public boolean isForAll() {
        return state == State.PUBLISHED && channel != Channel.PREVIEW;
    }

    public List<ReleaseFile> allFiles() {
        return files == null ? List.of() : files;
    }

    public List<Works> allCompatibility() {
        return compatibility == null ? List.of() : compatibility;
    }

    public List<String> allFixes() {
        return fixes == null ? List.of() : fixes;
    }

    public boolean hasPackage() {
        return allFiles().stream().anyMatch(file -> file.role() == Role.PACKAGE);
    }

    public Optional<ReleaseFile> file(String name) {
        return allFiles().stream().filter(file -> file.name().equals(name)).findFirst();
    }

    public String notes(String lang) {
        return "ru".equals(lang) ? notesRu : notesEn;
    }

    /** The page of the release. */
    public String address() {
        return address(product, releaseVersion);
    }

    static String address(String product, String version) {
        return Product.address(product) + "/" + version;
    }
}
