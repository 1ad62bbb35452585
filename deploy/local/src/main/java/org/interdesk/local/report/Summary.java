package org.interdesk.local.report;

import java.util.Comparator;
import java.util.List;
import org.interdesk.local.plan.Home;
import org.interdesk.local.plan.Ports;
import org.interdesk.local.secret.Realm;

/** Addresses and user names, printed when the platform is up. Passwords are not printed: they would stay in terminals and logs. */
public final class Summary {

    private static final List<String> ORDER = List.of("EEC", "AM", "BY", "KZ", "KG", "RU");

    private Summary() {}

    public static void print(Home home, Ports ports, Realm realm) {
        System.out.println();
        System.out.println("Interdesk is up.");
        System.out.println();
        System.out.println("  portal     " + ports.gatewayUrl());
        System.out.println("  API        " + ports.gatewayUrl() + "/api/v1");
        System.out.println("  sign-in    " + ports.issuer());
        System.out.println("  mail       localhost:" + ports.smtp() + " (SMTP), localhost:" + ports.imap()
                + " (IMAP: the address, and mailbox.people in " + home.secretsFile() + ")");
        System.out.println();
        System.out.println("People (passwords and the integrators' secrets are in " + home.credentialsFile() + "):");
        System.out.println();
        realm.people().stream()
                .sorted(Comparator.comparingInt(person -> ORDER.indexOf(person.party())))
                .forEach(person -> System.out.printf(
                        "  %-4s %-16s %s%n", person.party(), person.username(), String.join(", ", person.roles())));
        System.out.println();
        System.out.println("deploy/status shows the processes, deploy/down stops them.");
    }
}
