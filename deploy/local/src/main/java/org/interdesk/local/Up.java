package org.interdesk.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interdesk.local.download.Artefact;
import org.interdesk.local.download.Downloads;
import org.interdesk.local.download.KeycloakProgram;
import org.interdesk.local.download.Platform;
import org.interdesk.local.mail.Mailboxes;
import org.interdesk.local.plan.Home;
import org.interdesk.local.plan.Options;
import org.interdesk.local.plan.Ports;
import org.interdesk.local.plan.Settings;
import org.interdesk.local.prepare.Databases;
import org.interdesk.local.report.LogTail;
import org.interdesk.local.report.Summary;
import org.interdesk.local.secret.CredentialsFile;
import org.interdesk.local.secret.Realm;
import org.interdesk.local.secret.Secrets;

/** {@code deploy/up}: brings the platform up, or waits for the one that is up already, and says where it is. */
public final class Up {

    private static final int TAIL = 15;

    private final Home home;
    private final Options options;

    private Up(Home home, Options options) {
        this.home = home;
        this.options = options;
    }

    /** @param arguments the folder of the repository, then what the person asked for */
    public static void main(String... arguments) throws Exception {
        try {
            var options = Options.parse(Arrays.asList(arguments).subList(1, arguments.length));
            new Up(new Home(Path.of(arguments[0])).create(), options).run();
        } catch (Failure failure) {
            complain(failure);
            System.exit(1);
        }
    }

    static void complain(Failure failure) {
        System.err.println();
        var log = failure.log();
        System.err.println(failure.sentence() + (log == null ? "" : " See " + log));
        if (log != null) {
            LogTail.of(log, TAIL).forEach(line -> System.err.println("    " + line));
        }
    }

    private void run() throws IOException, InterruptedException {
        var settings = settings();
        if (Background.isRunning(home)) {
            System.out.println("Interdesk is running already.");
        } else {
            start(settings);
        }
        new Follow(home).untilHealthy();
        var realm = realm();
        if (settings.demonstration()) {
            new Demonstration(home, settings.ports()).load();
        }
        Summary.print(home, settings.ports(), realm);
    }

    private Settings settings() throws IOException {
        var kept = Settings.read(home.settingsFile());
        var base = options.portBase();
        var running = Background.isRunning(home);
        if (kept.isPresent() && (base == null || base == kept.get().portBase())) {
            return kept.get();
        }
        if (running) {
            throw new Failure("Interdesk is running with another port base; stop it with deploy/down first.");
        }
        var settings = new Settings(
                base == null ? Ports.DEFAULT_BASE : base,
                kept.map(Settings::demonstration).orElse(!options.empty()));
        if (kept.isPresent()) {
            settings.write(home.settingsFile());
        }
        return settings;
    }

    private void start(Settings settings) throws IOException, InterruptedException {
        var leftOvers = LeftOvers.stop(home);
        if (leftOvers > 0) {
            System.out.println("stopped " + leftOvers + " processes that an earlier run had left behind");
        }
        MachineCheck.memory(System.getenv(MachineCheck.MEMORY));
        MachineCheck.disk(home);
        MachineCheck.ports(settings.ports());
        settings.write(home.settingsFile());
        secrets(settings.ports());
        var log = home.log("download");
        var downloads = new Downloads(home.cache(), log, System.out::println);
        downloads.program(Artefact.postgresql(Platform.current()));
        new KeycloakProgram(downloads, log, System.out::println).ready(realmFile());
        Background.start(home);
    }

    private void secrets(Ports ports) {
        var secrets = Secrets.open(home.secretsFile());
        var realm = realm();
        var names =
                new ArrayList<String>(List.of(Secrets.KEYCLOAK_ADMIN, Secrets.GATEWAY_STATE, Secrets.GATEWAY_TOKENS));
        names.addAll(realm.secretNames());
        names.addAll(Databases.secretNames());
        names.addAll(Mailboxes.secretNames());
        secrets.ensure(names);
        CredentialsFile.of(realm, secrets, ports).write(home.credentialsFile());
    }

    private Realm realm() {
        return Realm.read(realmFile());
    }

    private Path realmFile() {
        return home.root().resolve("deploy/keycloak/interdesk-realm.json");
    }
}
