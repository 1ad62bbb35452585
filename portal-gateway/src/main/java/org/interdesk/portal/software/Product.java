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
 * @param may what the viewer may do next: {@code revision}, {@code releases}, {@code entitlements}
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
