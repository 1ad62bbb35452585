package org.interdesk.local.secret;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every password and secret of an installation, by name.
 *
 * <p>A secret is made when it is first asked for and never changes afterwards: databases and the realm keep a copy of it.
 */
public final class Secrets {

    public static final String SUPERUSER = "postgresql.superuser";
    public static final String KEYCLOAK_DATABASE = "database.keycloak";
    public static final String KEYCLOAK_ADMIN = "keycloak.admin";
    public static final String CONNECT = "database.interdesk_connect";
    public static final String GATEWAY_CLIENT = "gateway.client";
    public static final String RECORDS_CLIENT = "records.client";
    public static final String GATEWAY_STATE = "gateway.state";
    public static final String GATEWAY_TOKENS = "gateway.tokens";
    public static final String PEOPLE_MAILBOXES = "mailbox.people";

    // no look-alikes (0 O, 1 l I): people read and type some of these
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 32;
    private static final int LENGTH_FOR_PEOPLE = 16;

    private final Path file;
    private final Map<String, String> values;
    private final SecureRandom random = new SecureRandom();

    private Secrets(Path file, Map<String, String> values) {
        this.file = file;
        this.values = values;
    }

    public static Secrets open(Path file) {
        try {
            var values = new TreeMap<String, String>();
            if (Files.exists(file)) {
                values.putAll(new ObjectMapper().readValue(file.toFile(), new TypeReference<Map<String, String>>() {}));
            }
            return new Secrets(file, values);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + file, problem);
        }
    }

    public static String role(String role) {
        return "database." + role;
    }

    public static String person(String username) {
        return "person." + username;
    }

    public static String integrator(String clientId) {
        return "integrator." + clientId;
    }

    public static String mailbox(String party) {
        return "mailbox." + party;
    }

    /** Makes those of the named secrets that do not exist yet, and keeps them before anybody can use them. */
    public void ensure(Collection<String> names) {
        var before = values.size();
        for (var name : names) {
            values.computeIfAbsent(name, missing -> make(isTyped(missing) ? LENGTH_FOR_PEOPLE : LENGTH));
        }
        if (values.size() != before) {
            save();
        }
    }

    /** @throws IllegalStateException if nobody made this secret */
    public String get(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("no secret named " + name + " in " + file);
        }
        return value;
    }

    /** Whether people type it: to sign in, or to read mail. */
    private static boolean isTyped(String name) {
        return name.startsWith("person.") || name.startsWith("mailbox.");
    }

    private String make(int length) {
        var text = new StringBuilder(length);
        for (var i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private void save() {
        try {
            OwnerOnlyFile.write(
                    file, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(values));
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot write " + file, problem);
        }
    }
}
