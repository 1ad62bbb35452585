package org.interdesk.portal.software;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Software as software-registry-service tells it to the viewer.
 *
 * @param owner the party that publishes it
 * @param transferTerms on what terms it is handed over (regulation, point 28)
 * @param may what the viewer may do next: {@code revision}, {@code releases}, {@code entitlements}, {@code adoption}
 * @param newest the highest published release of each channel, the highest version first; told in the list only
 * @param environments what the viewer's party runs of it, as far as that was reported; told in the list only
 */
public record Product(
        String code,
        Kind kind,
        String owner,
        String nameRu,
        String nameEn,
        String descriptionRu,
        String descriptionEn,
        String classification,
        String transferTerms,
        @Nullable Instant registeredAt,
        @Nullable Instant changedAt,
        @Nullable Set<String> may,
        @Nullable List<NewestRelease> newest,
        @Nullable List<OwnEnvironment> environments,
        long version) {

    /** What sort of software it is. */
    public enum Kind {
        GATEWAY,
        TRUSTED_THIRD_PARTY,
        ADAPTER,
        BASE_IMPLEMENTATION,
        @JsonEnumDefaultValue
        OTHER;

        /** Those that people choose from. */
        public static final List<Kind> ALL = List.of(values());

        public String icon() {
            return switch (this) {
                case GATEWAY -> "arrows-exchange";
                case TRUSTED_THIRD_PARTY -> "certificate";
                case ADAPTER -> "plug";
                case BASE_IMPLEMENTATION -> "stack";
                case OTHER -> "package";
            };
        }
    }

    /** The highest published release of a channel. */
    public record NewestRelease(
            String releaseVersion,
            Release.Channel channel,
            @Nullable Instant publishedAt) {}

    /**
     * An environment of the viewer's party.
     *
     * @param releaseVersion what runs in it; null with everything about it when nothing does, for all that was reported
     * @param behind how many releases for everybody stand above what runs
     * @param newest how the environment stands with the newest release; null when nothing was reported of that
     */
    public record OwnEnvironment(
            String environment,
            @Nullable String releaseVersion,
            @Nullable Instant since,
            AdoptionRow.@Nullable Stage stage,
            boolean withdrawn,
            @Nullable Integer behind,
            AdoptionRow.@Nullable EnvironmentCell newest) {

        Place place() {
            return new Place(
                    environment, releaseVersion, since, stage == AdoptionRow.Stage.ACCEPTED, withdrawn, behind, newest);
        }
    }

    public String name(String lang) {
        return "ru".equals(lang) ? nameRu : nameEn;
    }

    public String description(String lang) {
        return "ru".equals(lang) ? descriptionRu : descriptionEn;
    }

    /** Whether the viewer may do something, by the name of its resource. */
    public boolean may(String action) {
        return may != null && may.contains(action);
    }

    /** The page of the product. */
    public String address() {
        return address(code);
    }

    static String address(String code) {
        return "/software/" + code;
    }
}
