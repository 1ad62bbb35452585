package org.interdesk.portal.software;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A release and where each party is with it, as far as the viewer may see the parties.
 *
 * @param parties those of which anything is known
 * @param may {@code adoption} if the viewer may report on it
 */
public record AdoptionRow(
        String number,
        String product,
        String owner,
        String releaseVersion,
        Release.Channel channel,
        Release.State state,
        @Nullable Instant publishedAt,
        List<PartyCell> parties,
        @Nullable Set<String> may) {

    /** How far a party or one of its environments is with a release (domain, section 7). */
    public enum Stage {
        OFFERED("off", "send"),
        DOWNLOADED("ok", "download"),
        INSTALLED("ok", "circle-dot"),
        ACCEPTED("kept", "circle-check"),
        DEFERRED("warn", "hourglass"),
        ROLLED_BACK("late", "arrow-back-up"),
        @JsonEnumDefaultValue
        OTHER("off", "info-circle");

        /** Those that people report; the others come by themselves. */
        public static final List<Stage> REPORTED = List.of(INSTALLED, ACCEPTED, DEFERRED, ROLLED_BACK);

        private final String tone;
        private final String icon;

        Stage(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        public String tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }

        /** Whether the release runs in an environment of this stage. */
        public boolean isRunning() {
            return this == INSTALLED || this == ACCEPTED;
        }
    }

    /**
     * Where a party is.
     *
     * @param offeredAt null if it was never offered, as to the owner itself
     * @param downloadedAt null if no package was fetched as a whole
     */
    public record PartyCell(
            String party,
            @Nullable Instant offeredAt,
            @Nullable Instant downloadedAt,
            @Nullable List<EnvironmentCell> environments) {

        public List<EnvironmentCell> allEnvironments() {
            return environments == null ? List.of() : environments;
        }
    }

    /**
     * Where one environment of a party is.
     *
     * @param environment the party's own name for it
     * @param until to when it is put off; for {@code DEFERRED} only
     */
    public record EnvironmentCell(
            String environment,
            Stage stage,
            Instant since,
            @Nullable Instant until,
            @Nullable String reason) {}

    public boolean may(String action) {
        return may != null && may.contains(action);
    }

    /** What is known of one party. */
    public Optional<PartyCell> of(String party) {
        return parties.stream().filter(cell -> cell.party().equals(party)).findFirst();
    }

    public String address() {
        return Release.address(product, releaseVersion);
    }
}
