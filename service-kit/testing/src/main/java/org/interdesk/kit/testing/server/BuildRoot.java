package org.interdesk.kit.testing.server;

import java.nio.file.Files;
import java.nio.file.Path;

/** The root folder of the reactor, which holds what all modules share: the servers of the tests and the schemas of events. */
public final class BuildRoot {

    private BuildRoot() {}

    /** Told by the build as {@code interdesk.root}; from an IDE found by walking up to the folder with {@code .mvn}. */
    public static Path find() {
        var told = System.getProperty("interdesk.root");
        if (told != null && Files.isDirectory(Path.of(told))) {
            return Path.of(told).toAbsolutePath().normalize();
        }
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no reactor root above " + Path.of("").toAbsolutePath()
                + ": run the tests inside the repository or pass -Dinterdesk.root");
    }

    /** The name of the module under test, which is the name of its folder. */
    public static String module() {
        return Path.of("").toAbsolutePath().getFileName().toString();
    }
}
