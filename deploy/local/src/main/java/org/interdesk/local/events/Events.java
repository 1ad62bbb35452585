package org.interdesk.local.events;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.interdesk.local.Failure;
import org.interdesk.local.plan.Home;
import org.interdesk.local.plan.PlatformService;
import org.interdesk.local.plan.Ports;
import org.interdesk.local.plan.Settings;
import org.interdesk.local.prepare.Databases;
import org.interdesk.local.prepare.TopicsFile;
import org.interdesk.local.secret.Secrets;

/** {@code deploy/events}: dead letters, and emitting again after a lost slot. The runbooks say when. */
public final class Events {

    static final String USAGE = """
        usage: deploy/events dead-letters                  how many wait in each dead-letter topic
               deploy/events show TOPIC                    those that wait, with the reason
               deploy/events resend TOPIC [N]              send the oldest N (default: all) again
               deploy/events put-aside TOPIC [N]           take the oldest N (default: 1) for dealt with, unsent
               deploy/events emit-again DATABASE INSTANT   renew a lost slot and emit what was written since\
        """;

    private static final int MOST = 10_000;
    private static final int PAGE = 100;

    private final Home home;
    private final Ports ports;

    private Events(Home home) {
        this.home = home;
        this.ports = Settings.read(home.settingsFile())
                .orElseThrow(() -> new Failure("Interdesk has never been started here."))
                .ports();
    }

    /** @param arguments the folder of the repository, then the command */
    public static void main(String... arguments) throws Exception {
        try {
            new Events(new Home(Path.of(arguments[0])))
                    .run(Arrays.asList(arguments).subList(1, arguments.length));
        } catch (Failure failure) {
            System.err.println(failure.sentence());
            System.exit(1);
        }
    }

    private void run(List<String> words) throws SQLException, InterruptedException, ExecutionException {
        var command = words.isEmpty() ? "" : words.get(0);
        if (command.equals("dead-letters") && words.size() == 1) {
            count();
        } else if (command.equals("show") && words.size() == 2) {
            show(topic(words.get(1)));
        } else if (command.equals("resend") && words.size() <= 3 && words.size() > 1) {
            resend(topic(words.get(1)), words.size() == 3 ? number(words.get(2)) : MOST);
        } else if (command.equals("put-aside") && words.size() <= 3 && words.size() > 1) {
            putAside(topic(words.get(1)), words.size() == 3 ? number(words.get(2)) : 1);
        } else if (command.equals("emit-again") && words.size() == 3) {
            emitAgain(words.get(1), words.get(2));
        } else {
            throw new Failure(USAGE);
        }
    }

    private void count() {
        try (var letters = new DeadLetters(ports.kafkaAddress())) {
            for (var topic : declared().deadLetters()) {
                System.out.printf("%6d  %s%n", letters.waiting(topic.name()), topic.name());
            }
        }
    }

    private void show(String topic) {
        try (var letters = new DeadLetters(ports.kafkaAddress())) {
            letters.read(topic, PAGE).forEach(letter -> System.out.println(letter.describe()));
        }
    }

    private void resend(String topic, int count) throws InterruptedException, ExecutionException {
        try (var letters = new DeadLetters(ports.kafkaAddress())) {
            var chosen = letters.read(topic, count);
            letters.resend(chosen);
            System.out.println("sent again: " + chosen.size());
        }
    }

    private void putAside(String topic, int count) {
        try (var letters = new DeadLetters(ports.kafkaAddress())) {
            var chosen = letters.read(topic, count);
            chosen.forEach(letters::putAside);
            System.out.println("put aside: " + chosen.size());
        }
    }

    private void emitAgain(String database, String since) throws SQLException {
        var service = PlatformService.withDatabase().stream()
                .filter(candidate -> candidate.database().equals(database))
                .findFirst()
                .orElseThrow(() -> new Failure("There is no database " + database + " with an outbox."));
        var databases = new Databases(home, ports, Secrets.open(home.secretsFile()));
        try (var connection = databases.superuser(database)) {
            var renewed = Reemission.renewSlot(connection, service.slot());
            System.out.println(renewed ? "the slot was lost and is renewed" : "the slot is in order");
            System.out.println("emitted again: " + Reemission.emit(connection, instant(since)));
        }
    }

    private String topic(String name) {
        if (declared().deadLetters().stream().noneMatch(topic -> topic.name().equals(name))) {
            throw new Failure("There is no dead-letter topic " + name + ".");
        }
        return name;
    }

    private TopicsFile declared() {
        return TopicsFile.read(home.root().resolve("deploy/topics/topics.json"));
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,4}")) {
            throw new Failure("\"" + text + "\" is not a number between 1 and 99999");
        }
        return Integer.parseInt(text);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (java.time.format.DateTimeParseException wrong) {
            throw new Failure("\"" + text + "\" is not an instant like 2026-11-22T11:00:00Z");
        }
    }
}
