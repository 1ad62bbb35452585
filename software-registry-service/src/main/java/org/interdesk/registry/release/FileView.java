package org.interdesk.registry.release;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.interdesk.registry.release.model.FileRole;
import org.jspecify.annotations.Nullable;

/**
 * A file of a release as callers see it.
 *
 * @param href where its bytes are
 */
public record FileView(
        String name, FileRole role, @Nullable String signs, long size, String sha256, Instant uploadedAt, String href) {

    public static FileView of(Release release, ReleaseFile file) {
        return new FileView(
                file.name(),
                file.role(),
                file.signs(),
                file.stored().size(),
                file.stored().sha256(),
                file.uploadedAt(),
                "/api/v1/products/" + release.productCode() + "/releases/" + release.label() + "/files/"
                        + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
