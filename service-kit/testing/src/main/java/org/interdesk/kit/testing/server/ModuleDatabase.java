package org.interdesk.kit.testing.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.interdesk.kit.testing.TestEnvironment;

/**
 * The database of one module: dropped and created once per test process, with the three roles of production.
 *
 * <p>The owner migrates; the application owns nothing, is no superuser and obeys row-level security; the connect role
 * is there because migrations grant to it. Text sorts by code point and changes case for every script, on each system
 * alike.
 */
public final class ModuleDatabase {

    private static final String CONNECT_ROLE = "interdesk_connect";

    private final ServerAddresses servers;
    private final String name;

    private ModuleDatabase(ServerAddresses servers, String name) {
        this.servers = servers;
        this.name = name;
    }

    public static ModuleDatabase prepare(ServerAddresses servers, String module) {
        var database = new ModuleDatabase(servers, module.replace('-', '_'));
        var url = servers.jdbcUrl(database.name);
        if (!url.equals(System.getProperty(TestEnvironment.JDBC_URL))) {
            database.create();
            TestEnvironment.set(TestEnvironment.JDBC_URL, url);
            TestEnvironment.set(TestEnvironment.OWNER, database.owner());
            TestEnvironment.set(TestEnvironment.APP, database.app());
        }
        return database;
    }

    private String owner() {
        return name + "_owner";
    }

    private String app() {
        return name + "_app";
    }

    private void create() {
        try (var connection = DriverManager.getConnection(servers.jdbcUrl("postgres"), ServerAddresses.SUPERUSER, "")) {
            execute(connection, "drop database if exists %s with (force)".formatted(name));
            createRole(connection, owner(), "");
            createRole(connection, app(), "");
            createRole(connection, CONNECT_ROLE, "replication");
            execute(connection, """
                    create database %s owner %s template template0 encoding 'UTF8'
                    locale 'C' locale_provider builtin builtin_locale 'C.UTF-8'""".formatted(name, owner()));
        } catch (SQLException e) {
            throw new IllegalStateException("the database " + name + " of this module cannot be created", e);
        }
    }

    private static void createRole(Connection connection, String role, String options) throws SQLException {
        execute(connection, """
                do $$ begin
                    create role %1$s login password 'test' nosuperuser nobypassrls %2$s;
                exception when duplicate_object then null;
                end $$""".formatted(role, options));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What the service would be told by its environment in production. */
    public Map<String, String> config() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                servers.jdbcUrl(name),
                "quarkus.datasource.username",
                app(),
                "quarkus.datasource.password",
                "test",
                "quarkus.flyway.username",
                owner(),
                "quarkus.flyway.password",
                "test",
                "quarkus.flyway.migrate-at-start",
                "true",
                "quarkus.flyway.placeholders.app",
                app(),
                "quarkus.flyway.placeholders.connect",
                CONNECT_ROLE);
    }
}
