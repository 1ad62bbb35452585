package org.interdesk.local.supervise;

import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdesk.local.download.Artefact;
import org.interdesk.local.download.KeycloakProgram;
import org.interdesk.local.mail.MailHost;
import org.interdesk.local.mail.Mailboxes;
import org.interdesk.local.plan.ChildSpec;
import org.interdesk.local.plan.Home;
import org.interdesk.local.plan.Java;
import org.interdesk.local.plan.PlatformService;
import org.interdesk.local.plan.Ports;
import org.interdesk.local.prepare.Databases;
import org.interdesk.local.prepare.Http;
import org.interdesk.local.prepare.RealmAddress;
import org.interdesk.local.secret.Realm;
import org.interdesk.local.secret.Secrets;

/** Every supervised process of this installation, with command line and environment. */
final class Children {

    private static final int KEYCLOAK_HEAP = 256;
    private static final int MAIL_HEAP = 64;
    private static final int CONNECT_MILLIS = 500;
    private static final Duration START = Duration.ofSeconds(300);
    private static final Duration FIRST_START = Duration.ofSeconds(600);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;

    Children(Home home, Ports ports, Secrets secrets) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
    }

    ChildSpec postgresql(PostgresqlServer server, Databases databases) {
        return spec(
                "postgresql",
                "PostgreSQL",
                ports.postgresql(),
                server.startCommand(),
                Map.of(),
                databases::answers,
                "INT",
                START);
    }

    ChildSpec kafka(Backbone backbone) {
        return spec(
                "kafka",
                "Kafka",
                ports.kafka(),
                backbone.brokerCommand(),
                Map.of(),
                () -> listens(ports.kafka()),
                "TERM",
                START);
    }

    ChildSpec connect(Backbone backbone) {
        return spec(
                "connect",
                "Kafka Connect",
                ports.connect(),
                backbone.connectCommand(),
                Map.of("INTERDESK_CONNECT_PASSWORD", secrets.get(Secrets.CONNECT)),
                () -> Http.get(ports.connectUrl() + "/connectors").isGood(),
                "TERM",
                START);
    }

    /** @param imported whether the realm is in the database already */
    ChildSpec keycloak(boolean imported, Realm realm) {
        var version = Artefact.keycloak().coordinates().split(":")[2];
        var folder = home.cache().resolve(Artefact.keycloak().folderName()).resolve("keycloak-" + version);
        var command = new ArrayList<>(KeycloakProgram.command(folder, KEYCLOAK_HEAP));
        command.addAll(List.of(
                "start",
                "--optimized",
                "--hostname=" + ports.keycloakUrl(),
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + ports.keycloakManagement(),
                "--cache=local",
                "--db-pool-initial-size=1",
                "--db-pool-min-size=1",
                "--db-pool-max-size=10",
                "--http-pool-max-threads=16",
                "--log-level=INFO,io.smallrye.health:ERROR"));
        var environment = new LinkedHashMap<String, String>();
        environment.put("KC_DB_URL", ports.databaseUrl(Databases.KEYCLOAK));
        environment.put("KC_DB_USERNAME", Databases.KEYCLOAK);
        environment.put("KC_DB_PASSWORD", secrets.get(Secrets.KEYCLOAK_DATABASE));
        if (!imported) {
            command.add("--import-realm");
            environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", RealmAddress.ADMINISTRATOR);
            environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(Secrets.KEYCLOAK_ADMIN));
            environment.putAll(realm.environment(secrets, ports));
        }
        return spec(
                "keycloak",
                "Keycloak",
                ports.keycloak(),
                command,
                environment,
                () -> Http.get("http://127.0.0.1:" + ports.keycloakManagement() + "/health/ready")
                        .isGood(),
                "TERM",
                imported ? START : FIRST_START);
    }

    ChildSpec mail() {
        var command = new ArrayList<>(Java.command(MAIL_HEAP));
        command.addAll(List.of(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                System.getProperty("java.class.path"),
                MailHost.class.getName(),
                String.valueOf(ports.smtp()),
                String.valueOf(ports.imap())));
        return spec(
                "mail",
                "the mail server",
                ports.smtp(),
                command,
                Mailboxes.environment(secrets),
                () -> greets(ports.smtp(), "220") && greets(ports.imap(), "* OK"),
                "TERM",
                START);
    }

    ChildSpec service(PlatformService service) {
        var command = new ArrayList<>(Java.command(service.heapMegabytes()));
        command.addAll(List.of(
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar",
                service.applicationFolder(home.root())
                        .resolve("quarkus-run.jar")
                        .toString()));
        var port = service.port(ports);
        return spec(
                service.name(),
                service.title(),
                port,
                command,
                ServiceEnvironment.of(service, home, ports, secrets),
                () -> Http.get("http://127.0.0.1:" + port + "/q/health/ready").isGood(),
                "TERM",
                START);
    }

    private ChildSpec spec(
            String name,
            String title,
            int port,
            List<String> command,
            Map<String, String> extra,
            ChildSpec.Ready ready,
            String stopSignal,
            Duration startLimit) {
        var environment = Java.environment();
        environment.putAll(extra);
        Path log = home.log(name);
        return new ChildSpec(
                name, title, port, command, environment, home.run(), log, ready, stopSignal, startLimit, STOP);
    }

    /** Whether a server begins the conversation as its protocol says. */
    private static boolean greets(int port, String beginning) throws java.io.IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), CONNECT_MILLIS);
            socket.setSoTimeout(CONNECT_MILLIS);
            var said = socket.getInputStream().readNBytes(beginning.length());
            return new String(said, StandardCharsets.US_ASCII).equals(beginning);
        }
    }

    private static boolean listens(int port) throws java.io.IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), CONNECT_MILLIS);
            return true;
        }
    }
}
