package org.interdesk.local.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where everything lies: the repository, and the folder with all data of the installation, {@code .interdesk} in it unless
 * the environment variable {@code INTERDESK_HOME} names another.
 *
 * @param root folder of the repository
 */
public record Home(Path root) {

    public Path data() {
        var chosen = System.getenv("INTERDESK_HOME");
        return chosen == null || chosen.isBlank()
                ? root.resolve(".interdesk")
                : Path.of(chosen).toAbsolutePath();
    }

    public Path cache() {
        return data().resolve("cache");
    }

    public Path logs() {
        return data().resolve("log");
    }

    public Path run() {
        return data().resolve("run");
    }

    public Path postgresqlData() {
        return data().resolve("postgresql");
    }

    public Path kafka() {
        return data().resolve("kafka");
    }

    public Path connect() {
        return data().resolve("connect");
    }

    /** Files that a service keeps; made by the service when the first one comes. */
    public Path files(String service) {
        return data().resolve("files").resolve(service);
    }

    /** How far the demonstration data have been loaded. */
    public Path demonstration() {
        return data().resolve("demonstration");
    }

    public Path stateFile() {
        return run().resolve("state.json");
    }

    public Path lockFile() {
        return run().resolve("supervisor.lock");
    }

    /** Number of the supervisor's process, for the scripts. */
    public Path pidFile() {
        return run().resolve("supervisor.pid");
    }

    public Path credentialsFile() {
        return data().resolve("credentials.json");
    }

    public Path secretsFile() {
        return data().resolve("secrets.json");
    }

    public Path settingsFile() {
        return data().resolve("settings.json");
    }

    /** Checksum of the file from which the realm was made or completed last. */
    public Path realmNote() {
        return data().resolve("realm.sha256");
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    public Path backboneClassPath() {
        return root.resolve("deploy/backbone/target/backbone.classpath");
    }

    /** Makes the folders; only their owner may look into them. */
    public Home create() {
        try {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            if (!Files.isDirectory(data())) {
                Files.createDirectory(data(), ownerOnly);
            }
            for (var folder : new Path[] {cache(), logs(), run(), kafka(), connect()}) {
                Files.createDirectories(folder);
            }
            return this;
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot make " + data(), problem);
        }
    }
}
