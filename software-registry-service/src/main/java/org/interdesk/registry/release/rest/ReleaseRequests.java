package org.interdesk.registry.release.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.interdesk.kit.json.OneLine;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.registry.release.model.Channel;
import org.interdesk.registry.release.model.Compatibility;
import org.interdesk.registry.release.model.Content;
import org.interdesk.registry.release.model.ReleaseVersion;
import org.jspecify.annotations.Nullable;

/** Bodies of the calls about releases. */
public final class ReleaseRequests {

    public static final int LINE = 100;
    public static final int REASON = 2_000;
    public static final int NOTES = 50_000;
    public static final int MOST_COMPATIBILITIES = 50;
    public static final int MOST_FIXES = 200;
    public static final String REFERENCE = "[A-Za-z0-9][A-Za-z0-9._/#-]{0,63}";

    private ReleaseRequests() {}

    public record Works(
            @NotNull @OneLine @Size(max = LINE) String component,
            @NotNull @OneLine @Size(max = LINE) String versions) {}

    public record DraftRelease(
            @NotNull @OneLine @Size(max = ReleaseVersion.LONGEST)
            String version,

            @NotNull Channel channel,
            @NotBlank @Size(max = NOTES) String notesRu,
            @NotBlank @Size(max = NOTES) String notesEn,

            @Nullable @Size(max = MOST_COMPATIBILITIES) List<@NotNull @Valid Works> compatibility,

            @Nullable @Size(max = MOST_FIXES) List<@NotNull @Pattern(regexp = REFERENCE) String> fixes) {

        String checkedVersion() {
            if (!ReleaseVersion.isVersion(version)) {
                throw new InvalidRequest(
                        "/version",
                        "A version is one to six numbers with dots between, -suffix and +build as in 2.4.0-rc.1+build.7.");
            }
            return version;
        }

        Content toContent() {
            return content(channel, notesRu, notesEn, compatibility, fixes);
        }
    }

    public record ReviseRelease(
            @NotNull Channel channel,
            @NotBlank @Size(max = NOTES) String notesRu,
            @NotBlank @Size(max = NOTES) String notesEn,

            @Nullable @Size(max = MOST_COMPATIBILITIES) List<@NotNull @Valid Works> compatibility,

            @Nullable @Size(max = MOST_FIXES) List<@NotNull @Pattern(regexp = REFERENCE) String> fixes) {

        Content toContent() {
            return content(channel, notesRu, notesEn, compatibility, fixes);
        }
    }

    public record Withdrawal(@NotBlank @Size(max = REASON) String reason) {}

    /** Carries nothing: everything about a publication follows from who publishes what. */
    public record Nothing() {}

    private static Content content(
            Channel channel,
            String notesRu,
            String notesEn,
            @Nullable List<Works> compatibility,
            @Nullable List<String> fixes) {
        List<Compatibility> works = compatibility == null
                ? List.of()
                : compatibility.stream()
                        .map(one -> new Compatibility(one.component(), one.versions()))
                        .toList();
        return new Content(channel, notesRu, notesEn, works, fixes == null ? List.of() : fixes);
    }
}
