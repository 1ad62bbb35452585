package org.interdesk.portal.software;

import java.time.Instant;
import java.util.Comparator;
import org.interdesk.portal.software.AdoptionRow.EnvironmentCell;
import org.jspecify.annotations.Nullable;

/**
 * An environment of a party and what of a product runs in it.
 *
 * @param version what runs; null when nothing was reported to run
 * @param withdrawn whether what runs has been withdrawn by its publisher
 * @param behind how many versions for everybody are above what runs; null when nothing runs or it cannot be told
 * @param newest how the environment stands with the newest version; null when nothing was reported of that
 */
public record Place(
        String environment,
        @Nullable String version,
        @Nullable Instant since,
        boolean accepted,
        boolean withdrawn,
        @Nullable Integer behind,
        @Nullable EnvironmentCell newest) {

    /** Names of environments: where people work comes before tests and trials. */
    static final Comparator<String> PRODUCTION_FIRST = Comparator.<String, Boolean>comparing(
                    name -> !name.startsWith("PRODUCTION"))
            .thenComparing(Comparator.naturalOrder());

    public boolean isRunning() {
        return version != null;
    }

    /** Whether the newest version, or one above it, runs here. */
    public boolean isUpToDate() {
        return isRunning() && !withdrawn && behind != null && behind == 0;
    }

    /** The newest version is put off here; null when it is not. */
    public @Nullable EnvironmentCell deferred() {
        return at(AdoptionRow.Stage.DEFERRED);
    }

    /** The newest version was taken out again here; null when it was not. */
    public @Nullable EnvironmentCell rolledBack() {
        return at(AdoptionRow.Stage.ROLLED_BACK);
    }

    private @Nullable EnvironmentCell at(AdoptionRow.Stage stage) {
        return newest != null && newest.stage() == stage ? newest : null;
    }

    /** Colour of the mark, as chips and matrices name it. */
    public String tone() {
        if (withdrawn || rolledBack() != null) {
            return "late";
        }
        if (isUpToDate()) {
            return accepted ? "kept" : "ok";
        }
        return deferred() == null && !isRunning() ? "off" : "warn";
    }

    public String icon() {
        return switch (tone()) {
            case "late" -> "alert-triangle";
            case "kept" -> "circle-check";
            case "ok" -> "circle-dot";
            case "warn" -> deferred() == null ? "clock-exclamation" : "hourglass";
            default -> "circle-dashed";
        };
    }
}
