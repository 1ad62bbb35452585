package org.interdesk.local.prepare;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.interdesk.local.Failure;
import org.interdesk.local.plan.Home;
import org.interdesk.local.plan.PlatformService;
import org.interdesk.local.plan.Ports;
import org.interdesk.local.secret.Secrets;

/**
 * The services' databases: made, migrated, and given a replication slot before the first row can enter an outbox.
 *
 * <p>Each database has an owner role, which runs migrations, and an application role, which owns nothing, so that row-level
 * security binds it. One more role, for Kafka Connect, may read the log. Every step can be repeated.
 */
public final class Databases {

    public static final String CONNECT_ROLE = "interdesk_connect";
    public static final String KEYCLOAK = "keycloak";

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;

    public Databases(Home home, Ports ports, Secrets secrets) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
    }

    /** Names of the secrets that the roles need. */
    public static List<String> secretNames() {
        var names = new ArrayList<>(List.of(Secrets.SUPERUSER, Secrets.CONNECT, Secrets.KEYCLOAK_DATABASE));
        for (var service : PlatformService.withDatabase()) {
            names.add(Secrets.role(service.owner()));
            names.add(Secrets.role(service.application()));
        }
        return names;
    }

    /** Whether PostgreSQL takes statements: not while it starts or recovers from a crash. */
    public boolean answers() throws SQLException {
        try (var connection = superuser("postgres");
                var statement = connection.createStatement();
                var row = statement.executeQuery("select 1")) {
            return row.next();
        }
    }

    public void createAll() {
        try (var connection = superuser("postgres")) {
            role(connection, CONNECT_ROLE, "replication", secrets.get(Secrets.CONNECT));
            role(connection, KEYCLOAK, "", secrets.get(Secrets.KEYCLOAK_DATABASE));
            database(connection, KEYCLOAK, KEYCLOAK);
            for (var service : PlatformService.withDatabase()) {
                role(connection, service.owner(), "", secrets.get(Secrets.role(service.owner())));
                role(connection, service.application(), "", secrets.get(Secrets.role(service.application())));
                database(connection, service.database(), service.owner());
                run(
                        connection,
                        "grant connect on database " + service.database() + " to " + service.application() + ", "
                                + CONNECT_ROLE);
            }
        } catch (SQLException problem) {
            throw new Failure(
                    "The databases could not be made: " + problem.getMessage(), home.log("postgresql"), problem);
        }
    }

    /** Applies the migrations that lie in the service's built application: the kit's foundation, then its own. */
    public void migrate(PlatformService service) {
        var folder = service.applicationFolder(home.root());
        try (var jars = new URLClassLoader(migrationJars(folder), Databases.class.getClassLoader())) {
            Flyway.configure(jars)
                    .dataSource(
                            ports.databaseUrl(service.database()),
                            service.owner(),
                            secrets.get(Secrets.role(service.owner())))
                    .locations("classpath:db/foundation", "classpath:db/migration")
                    .placeholders(Map.of("app", service.application(), "connect", CONNECT_ROLE))
                    .load()
                    .migrate();
        } catch (Exception problem) {
            throw new Failure(
                    "The database " + service.database() + " could not be migrated: " + problem.getMessage(),
                    home.log("supervisor"),
                    problem);
        }
    }

    /** Makes the slot from which Debezium reads, unless it is there. */
    public void slot(PlatformService service) {
        try (var connection = superuser(service.database());
                var statement = connection.prepareStatement("select pg_create_logical_replication_slot(?, 'pgoutput')"
                        + " where not exists (select from pg_replication_slots where slot_name = ?)")) {
            statement.setString(1, service.slot());
            statement.setString(2, service.slot());
            statement.execute();
        } catch (SQLException problem) {
            throw new Failure(
                    "The replication slot " + service.slot() + " could not be made: " + problem.getMessage(),
                    home.log("postgresql"),
                    problem);
        }
    }

    /** A connection as the superuser of the embedded server. */
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(
                ports.databaseUrl(database) + "?connectTimeout=2&socketTimeout=60",
                "postgres",
                secrets.get(Secrets.SUPERUSER));
    }

    private static URL[] migrationJars(Path folder) throws java.io.IOException {
        var jars = new ArrayList<URL>();
        for (var place : new String[] {"app", "lib/main"}) {
            try (var files = Files.list(folder.resolve(place))) {
                for (var jar : files.filter(file ->
                                file.getFileName().toString().contains(place.equals("app") ? ".jar" : "interdesk-kit-"))
                        .toList()) {
                    jars.add(jar.toUri().toURL());
                }
            }
        }
        return jars.toArray(new URL[0]);
    }

    private static void role(Connection connection, String name, String attributes, String password)
            throws SQLException {
        if (!exists(connection, "select from pg_roles where rolname = '" + name + "'")) {
            run(connection, "create role " + name);
        }
        run(connection, "alter role " + name + " login " + attributes + " password '" + password + "'");
    }

    private static void database(Connection connection, String name, String owner) throws SQLException {
        if (!exists(connection, "select from pg_database where datname = '" + name + "'")) {
            run(connection, "create database " + name + " owner " + owner);
            run(connection, "revoke connect, temporary on database " + name + " from public");
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
