package org.interdesk.local.supervise;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.interdesk.local.Failure;
import org.interdesk.local.plan.ChildSpec;
import org.interdesk.local.plan.Home;
import org.interdesk.local.plan.PlatformService;
import org.interdesk.local.plan.Ports;
import org.interdesk.local.prepare.Connectors;
import org.interdesk.local.prepare.DataMark;
import org.interdesk.local.prepare.Databases;
import org.interdesk.local.prepare.RealmAdditions;
import org.interdesk.local.prepare.RealmAddress;
import org.interdesk.local.prepare.Topics;
import org.interdesk.local.prepare.TopicsFile;
import org.interdesk.local.report.PlatformState.Connector;
import org.interdesk.local.secret.Realm;
import org.interdesk.local.secret.Secrets;

/**
 * Brings everything up, side by side where the order allows: servers; databases, migrations and slots; topics; connectors;
 * then the services, and the gateway last. A service never starts before the slot of its database is there, so no outbox row
 * can be missed.
 */
final class Startup {

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final Board board;
    private final Executor executor;
    private final Databases databases;
    private final Connectors connectors;

    Startup(Home home, Ports ports, Secrets secrets, Board board, Connectors connectors, Executor executor) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
        this.board = board;
        this.executor = executor;
        this.databases = new Databases(home, ports, secrets);
        this.connectors = connectors;
    }

    /** Completes when everything is ready, or with the first {@link Failure}. */
    CompletableFuture<Void> run() {
        var children = new Children(home, ports, secrets);
        var server = new PostgresqlServer(home, ports);
        var backbone = new Backbone(home, ports);
        var mail = CompletableFuture.supplyAsync(() -> start(children.mail()), executor)
                .thenCompose(started -> started);
        var data = CompletableFuture.runAsync(() -> data(server), executor);
        var postgresql = data.thenComposeAsync(done -> start(children.postgresql(server, databases)), executor);
        var kafka = data.thenRunAsync(backbone::initialiseBroker, executor)
                .thenComposeAsync(done -> start(children.kafka(backbone)), executor);
        var roles = postgresql.thenRunAsync(databases::createAll, executor);
        var keycloak = roles.thenComposeAsync(done -> startKeycloak(children), executor);
        var schemas = all(PlatformService.withDatabase().stream()
                .map(service -> roles.thenRunAsync(() -> schema(service), executor))
                .toList());
        var connect = kafka.thenRunAsync(this::topics, executor)
                .thenComposeAsync(done -> start(children.connect(backbone)), executor);
        var events = all(List.of(connect, schemas)).thenRunAsync(this::connect, executor);
        var services = all(List.of(events, keycloak, mail))
                .thenComposeAsync(
                        done -> all(PlatformService.ALL.stream()
                                .map(service -> start(children.service(service)))
                                .toList()),
                        executor);
        return firstFailureOrAll(
                List.of(mail, data, postgresql, kafka, keycloak, schemas, connect, events, services), services);
    }

    private CompletableFuture<Void> start(ChildSpec spec) {
        var child = new Child(spec, board::write);
        board.add(child);
        board.step(spec.title() + " is starting");
        return child.start().thenRun(() -> board.step(spec.title() + " is ready"));
    }

    private void data(PostgresqlServer server) {
        var made = server.initialise(secrets);
        new KafkaData(home.kafka(), board::step).belongTo(DataMark.of(home), made);
    }

    private CompletableFuture<Void> startKeycloak(Children children) {
        var file = home.root().resolve("deploy/keycloak/interdesk-realm.json");
        var realm = Realm.read(file);
        var known = RealmAddress.known(databases, home.log("postgresql"));
        return start(children.keycloak(known.isPresent(), realm))
                .thenRunAsync(
                        () -> {
                            known.ifPresent(this::moveRealm);
                            if (known.isPresent() && RealmAdditions.areThere(home, file)) {
                                completeRealm(file, realm);
                            }
                            RealmAdditions.note(home, file);
                        },
                        executor);
    }

    private void completeRealm(Path file, Realm realm) {
        var added = RealmAdditions.add(file, realm.environment(secrets, ports), ports, secrets, home.log("keycloak"));
        if (!added.isEmpty()) {
            board.step("Keycloak has learnt of " + String.join(", ", added));
        }
    }

    private void moveRealm(String known) {
        var address = ports.gatewayUrl();
        if (!known.equals(address)) {
            RealmAddress.move(ports, secrets, home.log("keycloak"));
            board.step("Keycloak knows the portal's new address " + address);
        }
    }

    private void schema(PlatformService service) {
        databases.migrate(service);
        databases.slot(service);
        board.step("database " + service.database() + " is migrated, its slot is there");
    }

    private void topics() {
        Topics.create(TopicsFile.read(home.root().resolve("deploy/topics/topics.json")), ports, home.log("kafka"));
        board.step("topics are there");
    }

    private void connect() {
        for (var service : PlatformService.withDatabase()) {
            connectors.apply(service);
            board.connector(new Connector(service.slot(), "RUNNING", 0));
        }
        board.step("connectors are running");
    }

    private static CompletableFuture<Void> all(List<CompletableFuture<Void>> parts) {
        return CompletableFuture.allOf(parts.toArray(new CompletableFuture<?>[0]));
    }

    /** The last part, or the failure of any part as soon as it happens. */
    private static CompletableFuture<Void> firstFailureOrAll(
            List<CompletableFuture<Void>> parts, CompletableFuture<Void> last) {
        var result = new CompletableFuture<Void>();
        parts.forEach(part -> part.exceptionally(problem -> {
            result.completeExceptionally(problem);
            return null;
        }));
        last.thenRun(() -> result.complete(null));
        return result;
    }
}
