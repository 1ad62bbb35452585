package org.interdesk.registry.release;

import java.time.Instant;
import java.util.UUID;
import org.interdesk.kit.file.StoredFile;
import org.interdesk.registry.release.model.FileRole;
import org.jspecify.annotations.Nullable;

/**
 * A file of a release.
 *
 * @param signs name of the file that a signature belongs to; null for other roles
 */
public record ReleaseFile(
        UUID id, String name, FileRole role, @Nullable String signs, StoredFile stored, Instant uploadedAt) {}
