package org.interdesk.local.supervise;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import org.interdesk.local.plan.Ports;
import org.interdesk.local.secret.Secrets;

/**
 * The mail server of the embedded default: takes mail by SMTP and shows it by IMAP. It lives in the supervisor, because a
 * process of its own would weigh more; mail is kept in memory only and is gone after a stop.
 */
final class MailServer {

    /** Parties whose desks have a mailbox {@code desk@<party>.interdesk.example}. */
    static final List<String> PARTIES = List.of("EEC", "AM", "BY", "KZ", "KG", "RU");

    private final GreenMail server;

    MailServer(Ports ports, Secrets secrets) {
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(ports.smtp(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(ports.imap(), "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        for (var party : PARTIES) {
            var address = "desk@" + party.toLowerCase(java.util.Locale.ROOT) + ".interdesk.example";
            server.setUser(address, address, secrets.get(Secrets.mailbox(party)));
        }
    }

    void start() {
        server.start();
    }

    void stop() {
        server.stop();
    }

    static List<String> secretNames() {
        return PARTIES.stream().map(Secrets::mailbox).toList();
    }
}
