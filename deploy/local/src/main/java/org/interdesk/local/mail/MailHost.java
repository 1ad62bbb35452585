package org.interdesk.local.mail;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The process: SMTP for whoever sends on this machine, IMAP for whoever wants to read.
 *
 * <p>Mail is kept in memory and is gone when the process ends. Of a person's mailbox only the latest messages are kept, so that a
 * platform left running for weeks does not fill the memory; what comes to a desk stays until somebody fetches it.
 */
public final class MailHost {

    /** The latest messages of a person that are kept. */
    static final int KEPT = 100;

    private static final String LOOPBACK = "127.0.0.1";
    private static final int TIDY_SECONDS = 30;

    private final GreenMail server;
    private final Mailboxes mailboxes;
    private final Tidiness tidiness;

    MailHost(int smtp, int imap, Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
        this.server = new GreenMail(new ServerSetup[] {
            new ServerSetup(smtp, LOOPBACK, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imap, LOOPBACK, ServerSetup.PROTOCOL_IMAP)
        });
        var desks = mailboxes.desks();
        desks.forEach((address, password) -> server.setUser(address, address, password));
        server.getUserManager().setMessageDeliveryHandler((mail, recipient) -> mailbox(recipient.getEmail()));
        this.tidiness = new Tidiness(server, desks.keySet(), KEPT);
    }

    /** @param arguments ports of SMTP and of IMAP */
    public static void main(String... arguments) throws InterruptedException {
        var host = new MailHost(
                Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), new Mailboxes(System.getenv()));
        Runtime.getRuntime().addShutdownHook(new Thread(host::stop, "stop"));
        host.start();
        var timer = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "tidy");
            thread.setDaemon(true);
            return thread;
        });
        timer.scheduleWithFixedDelay(host.tidiness, TIDY_SECONDS, TIDY_SECONDS, TimeUnit.SECONDS);
        new CountDownLatch(1).await();
    }

    void start() {
        server.start();
    }

    void stop() {
        server.stop();
    }

    void tidy() {
        tidiness.run();
    }

    /** Where the server listens once it is started; ports given as 0 are chosen by the system. */
    int smtp() {
        return server.getSmtp().getPort();
    }

    int imap() {
        return server.getImap().getPort();
    }

    /** The mailbox of an address in any spelling; one that has none yet gets it with this mail. */
    private synchronized GreenMailUser mailbox(String address) throws UserException {
        var written = address.toLowerCase(Locale.ROOT);
        var known = server.getUserManager().getUserByEmail(written);
        return known != null
                ? known
                : server.getUserManager().createUser(written, written, mailboxes.passwordOfPeople());
    }
}
