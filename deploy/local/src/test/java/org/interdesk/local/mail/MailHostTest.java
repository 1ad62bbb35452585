package org.interdesk.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.interdesk.local.secret.Secrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailHostTest {

    private static final String PERSON = "o.novik@by.interdesk.example";
    private static final String DESK = "desk@by.interdesk.example";

    @TempDir
    private Path folder;

    private Secrets secrets;
    private MailHost host;

    @BeforeEach
    void start() {
        secrets = Secrets.open(folder.resolve("secrets.json"));
        secrets.ensure(Mailboxes.secretNames());
        host = new MailHost(0, 0, new Mailboxes(Mailboxes.environment(secrets)));
        host.start();
    }

    @AfterEach
    void stop() {
        host.stop();
    }

    @Test
    void aPersonWhoIsWrittenToGetsAMailboxAndReadsItUnderTheCommonPassword() throws Exception {
        send(PERSON, "first");
        send("O.Novik@BY.interdesk.example", "second");

        assertThat(subjects(PERSON, secrets.get(Secrets.PEOPLE_MAILBOXES))).containsExactly("first", "second");
    }

    @Test
    void aDesksMailboxHasAPasswordOfItsOwn() throws Exception {
        send(DESK, "to the desk");

        assertThat(subjects(DESK, secrets.get(Secrets.mailbox("BY")))).containsExactly("to the desk");
        assertThatExceptionOfType(AuthenticationFailedException.class)
                .isThrownBy(() -> subjects(DESK, secrets.get(Secrets.PEOPLE_MAILBOXES)));
    }

    @Test
    void ofAPersonsMailTheLatestIsKeptAndOfADesksAllOfIt() throws Exception {
        for (var number = 0; number < MailHost.KEPT + 3; number++) {
            send(PERSON, "notice " + number);
            send(DESK, "request " + number);
        }

        host.tidy();

        var kept = subjects(PERSON, secrets.get(Secrets.PEOPLE_MAILBOXES));
        assertThat(kept).hasSize(MailHost.KEPT).startsWith("notice 3").endsWith("notice " + (MailHost.KEPT + 2));
        assertThat(subjects(DESK, secrets.get(Secrets.mailbox("BY")))).hasSize(MailHost.KEPT + 3);
    }

    private void send(String to, String subject) throws MessagingException {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", String.valueOf(host.smtp()));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom("interdesk@interdesk.example");
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject);
        message.setText("text");
        Transport.send(message);
    }

    private List<String> subjects(String address, String password) throws MessagingException {
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", host.imap(), address, password);
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            var subjects = new ArrayList<String>();
            for (var message : inbox.getMessages()) {
                subjects.add(message.getSubject());
            }
            return subjects;
        }
    }
}
