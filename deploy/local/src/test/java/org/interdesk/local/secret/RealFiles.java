package org.interdesk.local.secret;

import java.nio.file.Path;

/** Where the files of the repository lie. */
final class RealFiles {

    private RealFiles() {}

    static Path deploy(String file) {
        return Path.of(System.getProperty("interdesk.root", "../.."))
                .resolve("deploy")
                .resolve(file);
    }
}
