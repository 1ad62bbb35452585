package org.interdesk.registry.adoption;

import java.time.Instant;
import org.interdesk.registry.adoption.MatrixRow.EnvironmentCell;
import org.interdesk.registry.adoption.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * An environment of the viewer's party and what of a product runs in it: the release that was installed there last and not
 * taken out again. Where none runs, for all that was reported, everything about the running release is null.
 *
 * @param releaseVersion the version that runs
 * @param since when it came to its stage
 * @param stage {@code INSTALLED} or {@code ACCEPTED}
 * @param withdrawn whether what runs has been withdrawn by its publisher
 * @param behind how many published releases stand above what runs, those of the channel {@code PREVIEW} not counted
 * @param newest how the environment stands with the product's newest release, which is one of {@code PREVIEW} only where
 *     nothing else is out; null if nothing was reported of that
 */
public record OwnEnvironment(
        String environment,
        @Nullable String releaseVersion,
        @Nullable Instant since,
        @Nullable Stage stage,
        boolean withdrawn,
        @Nullable Integer behind,
        @Nullable EnvironmentCell newest) {}
