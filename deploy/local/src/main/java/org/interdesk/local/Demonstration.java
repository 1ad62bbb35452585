package org.interdesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interdesk.local.plan.Home;
import org.interdesk.local.plan.Java;
import org.interdesk.local.plan.Ports;
import org.interdesk.local.prepare.DataMark;

/**
 * The demonstration data: recent incidents, told to the platform by the replay through the gateway, as the parties'
 * integrators would. Loaded once into the same databases; a load that was cut short goes on with the next {@code deploy/up}.
 */
final class Demonstration {

    private final Home home;
    private final Ports ports;

    Demonstration(Home home, Ports ports) {
        this.home = home;
        this.ports = ports;
    }

    /** Returns when the data are there; at once if they are there already. */
    void load() throws IOException, InterruptedException {
        var folder = ofTheseDatabases();
        var done = folder.resolve("loaded");
        if (Files.exists(done)) {
            return;
        }
        System.out.println("loading the demonstration data");
        var target = home.root().resolve("deploy/replayer/target");
        var command = new ArrayList<>(List.of(
                Java.program().toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-cp",
                target.resolve("interdesk-replayer-1.0.0-SNAPSHOT.jar") + ":" + target.resolve("lib") + "/*",
                "org.interdesk.replay.Main",
                "--demo",
                "--gateway",
                ports.gatewayUrl(),
                "--credentials",
                home.credentialsFile().toString(),
                "--mapping",
                home.root().resolve("deploy/replay-mapping.json").toString(),
                "--journal",
                folder.resolve("journal").toString(),
                "--report",
                folder.resolve("report.json").toString()));
        var code = new ProcessBuilder(command)
                .directory(home.data().toFile())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new Failure("The demonstration data could not be loaded (code " + code
                    + "); the platform runs, and the next deploy/up tries again.");
        }
        Files.writeString(done, "loaded\n");
    }

    /** The folder that says how far the load has come, empty if it spoke of databases that are gone. */
    private Path ofTheseDatabases() throws IOException {
        var folder = Files.createDirectories(home.demonstration());
        var mark = DataMark.of(home);
        if (!mark.isOn(folder)) {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            mark.putOn(folder);
        }
        return folder;
    }
}
