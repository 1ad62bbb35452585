package org.interdesk.records.delivery.mail;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import org.interdesk.records.delivery.mail.MailServerConfig.Encryption;
import org.jboss.logging.Logger;

/**
 * The mail server that takes the notices. Each mail goes over a connection of its own, because one that was kept may have died unnoticed,
 * and on the thread of whoever sends it.
 */
@Startup
@ApplicationScoped
public class MailServer {

    private static final Logger LOG = Logger.getLogger(MailServer.class);

    /** The most a try waits for: the connection, the greeting, EHLO, STARTTLS, its handshake, EHLO, AUTH thrice, MAIL, RCPT, DATA, its end. */
    private static final int STEPS = 13;

    private final MailServerConfig config;
    private final InternetAddress sender;
    private final Session session;

    /** @throws IllegalArgumentException if the sender is no address */
    MailServer(MailServerConfig config) {
        this.config = config;
        this.sender = address(config.sender());
        this.session = Session.getInstance(settings());
    }

    InternetAddress sender() {
        return sender;
    }

    /** The part of the sender's address behind the @. */
    String domain() {
        return domainOf(sender);
    }

    /** How long a try takes at most. */
    Duration longestTry() {
        return config.timeout().multipliedBy(STEPS);
    }

    /** An empty message, to be filled and sent. */
    MimeMessage message() {
        return new FixedIdMessage(session);
    }

    /**
     * Hands a message over; when this returns, the server has taken it.
     *
     * @throws MessagingException if it has not, or if nobody can know
     */
    void send(MimeMessage message) throws MessagingException {
        message.saveChanges();
        var connection = session.getTransport("smtp");
        try {
            connection.connect(
                    config.host(),
                    config.port(),
                    config.username().orElse(null),
                    config.password().orElse(null));
            connection.sendMessage(message, message.getAllRecipients());
        } finally {
            try {
                connection.close();
            } catch (MessagingException gone) {
                LOG.debugf(gone, "The mail server did not hear that we are done");
            }
        }
    }

    private Properties settings() {
        var millis = String.valueOf(config.timeout().toMillis());
        var settings = new Properties();
        settings.setProperty("mail.smtp.connectiontimeout", millis);
        settings.setProperty("mail.smtp.timeout", millis);
        settings.setProperty("mail.smtp.writetimeout", millis);
        settings.setProperty("mail.smtp.localhost", config.ownName().orElse(domainOf(sender)));
        settings.setProperty("mail.smtp.auth", String.valueOf(config.username().isPresent()));
        settings.setProperty("mail.smtp.ssl.enable", String.valueOf(config.encryption() == Encryption.TLS));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty(
                "mail.smtp.starttls.enable",
                String.valueOf(
                        config.encryption() == Encryption.OPTIONAL || config.encryption() == Encryption.REQUIRED));
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(config.encryption() == Encryption.REQUIRED));
        settings.setProperty("mail.smtp.quitwait", "false");
        return settings;
    }

    private static InternetAddress address(String written) {
        try {
            var address = new InternetAddress(written, true);
            if (address.getPersonal() != null) {
                address.setPersonal(address.getPersonal(), StandardCharsets.UTF_8.name());
            }
            return address;
        } catch (AddressException | UnsupportedEncodingException wrong) {
            throw new IllegalArgumentException("records.mail-server.sender is no address: " + written, wrong);
        }
    }

    private static String domainOf(InternetAddress address) {
        return address.getAddress().substring(address.getAddress().lastIndexOf('@') + 1);
    }

    /** Keeps the message id it was given, so that a mail has the same one at every try. */
    private static final class FixedIdMessage extends MimeMessage {

        FixedIdMessage(Session session) {
            super(session);
        }

        @Override
        protected void updateMessageID() {
            // given with the other headers
        }
    }
}
