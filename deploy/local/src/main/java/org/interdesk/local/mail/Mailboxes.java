package org.interdesk.local.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.interdesk.local.secret.Secrets;

/**
 * Who has a mailbox, and under which password.
 *
 * <p>Each party's desk has one, {@code desk@<party>.interdesk.example}, with a password of its own. Everybody else who is written
 * to gets one with the first mail; these share a password.
 */
public final class Mailboxes {

    static final List<String> PARTIES = List.of("EEC", "AM", "BY", "KZ", "KG", "RU");

    private static final String VARIABLE = "INTERDESK_MAILBOX_";
    private static final String PEOPLE = VARIABLE + "PEOPLE";

    private final Map<String, String> environment;

    Mailboxes(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Names of the secrets that open the mailboxes. */
    public static List<String> secretNames() {
        var names = new ArrayList<String>();
        PARTIES.forEach(party -> names.add(Secrets.mailbox(party)));
        names.add(Secrets.PEOPLE_MAILBOXES);
        return names;
    }

    /** The passwords as the process of the mail server is given them. */
    public static Map<String, String> environment(Secrets secrets) {
        var environment = new LinkedHashMap<String, String>();
        PARTIES.forEach(party -> environment.put(VARIABLE + party, secrets.get(Secrets.mailbox(party))));
        environment.put(PEOPLE, secrets.get(Secrets.PEOPLE_MAILBOXES));
        return environment;
    }

    /** Addresses of the desks, each with its password. */
    Map<String, String> desks() {
        var desks = new LinkedHashMap<String, String>();
        PARTIES.forEach(party ->
                desks.put("desk@" + party.toLowerCase(Locale.ROOT) + ".interdesk.example", required(VARIABLE + party)));
        return desks;
    }

    String passwordOfPeople() {
        return required(PEOPLE);
    }

    private String required(String variable) {
        var value = environment.get(variable);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(variable + " is not set");
        }
        return value;
    }
}
