package org.interdesk.local.supervise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interdesk.local.Failure;
import org.interdesk.local.download.Artefact;
import org.interdesk.local.download.Platform;
import org.interdesk.local.plan.Home;
import org.interdesk.local.plan.Ports;
import org.interdesk.local.secret.Secrets;

/**
 * The embedded PostgreSQL: its data made once, its settings given with each start.
 *
 * <p>PostgreSQL refuses to run as root. Where the platform is started by root, it runs in a user name space of its own, in
 * which it is nobody in particular.
 */
final class PostgresqlServer {

    /** Commits are durable; sizes suit one machine. The replication slots may hold back a limited amount of log. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "120"),
            Map.entry("shared_buffers", "96MB"),
            Map.entry("effective_cache_size", "512MB"),
            Map.entry("work_mem", "4MB"),
            Map.entry("maintenance_work_mem", "32MB"),
            Map.entry("wal_level", "logical"),
            Map.entry("max_replication_slots", "12"),
            Map.entry("max_wal_senders", "12"),
            Map.entry("max_slot_wal_keep_size", "2GB"),
            Map.entry("min_wal_size", "80MB"),
            Map.entry("max_wal_size", "512MB"),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("io_method", "sync"),
            Map.entry("max_worker_processes", "4"),
            Map.entry("autovacuum_max_workers", "2"),
            Map.entry("jit", "off"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_min_duration_statement", "2000"));

    private final Path program;
    private final Home home;
    private final Ports ports;

    PostgresqlServer(Home home, Ports ports) {
        this.program =
                home.cache().resolve(Artefact.postgresql(Platform.current()).folderName());
        this.home = home;
        this.ports = ports;
    }

    /**
     * Makes the data folder unless it is there; one that was cut short is made anew.
     *
     * @return whether it has been made
     */
    boolean initialise(Secrets secrets) {
        var data = home.postgresqlData();
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return false;
        }
        try {
            var partial = data.resolveSibling("postgresql.partial");
            Commands.run("rm", "-rf", partial.toString());
            var password = Files.createTempFile(home.data(), "initial", ".txt");
            Files.writeString(password, secrets.get(Secrets.SUPERUSER));
            var command = command("initdb");
            command.addAll(List.of(
                    "--pgdata=" + partial,
                    "--username=postgres",
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--data-checksums"));
            var answer = Commands.run(home.log("postgresql"), command.toArray(new String[0]));
            Files.delete(password);
            if (answer != 0) {
                throw new Failure("PostgreSQL could not make its data folder.", home.log("postgresql"));
            }
            Files.move(partial, data, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException problem) {
            throw new Failure(
                    "PostgreSQL could not make its data folder: " + problem.getMessage(),
                    home.log("postgresql"),
                    problem);
        }
    }

    List<String> startCommand() {
        forgetDeadServer();
        var command = command("postgres");
        command.addAll(List.of("-D", home.postgresqlData().toString(), "-c", "port=" + ports.postgresql()));
        SETTINGS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }

    private List<String> command(String name) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            if (Commands.run("unshare", "-U", "true") != 0) {
                throw new Failure("PostgreSQL does not run as root, and this machine allows no user name spaces:"
                        + " start deploy/up as an ordinary user.");
            }
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(program.resolve("bin").resolve(name).toString());
        return command;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    /** After a crash of the machine the number of the dead server may belong to another program; PostgreSQL would take that for itself. */
    private void forgetDeadServer() {
        var note = home.postgresqlData().resolve("postmaster.pid");
        try {
            if (Files.exists(note)) {
                var pid = Long.parseLong(Files.readAllLines(note).get(0).strip());
                var isServer = ProcessHandle.of(pid)
                        .flatMap(process -> process.info().command())
                        .filter(command -> command.endsWith("postgres"))
                        .isPresent();
                if (!isServer) {
                    Files.delete(note);
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            System.out.println("cannot read " + note + ": " + unreadable);
        }
    }
}
