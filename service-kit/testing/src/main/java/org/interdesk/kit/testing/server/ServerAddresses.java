package org.interdesk.kit.testing.server;

/**
 * Where the shared servers of a build listen, all on the loopback address.
 *
 * @param supervisor number of the process that owns them
 */
public record ServerAddresses(long supervisor, int postgresPort, int kafkaPort) {

    /** The only superuser; tests use it to look at tables past every fence. */
    public static final String SUPERUSER = "postgres";

    public String kafka() {
        return "127.0.0.1:" + kafkaPort;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + database;
    }
}
