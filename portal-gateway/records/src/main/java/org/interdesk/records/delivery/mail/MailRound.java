package org.interdesk.records.delivery.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.time.Now;
import org.interdesk.records.delivery.DeliveryConfig;
import org.interdesk.records.delivery.Desks;
import org.interdesk.records.delivery.store.MailQueue.ClaimedMail;
import org.interdesk.records.delivery.text.Letters;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes mails that are due, sends them one after the other, and notes what became of each (ADR 0036).
 *
 * <p>Taking and noting are transactions, sending is in none: a mail whose sender dies in between is due again when the claim has run out,
 * and goes out a second time under the same message id.
 */
@ApplicationScoped
public class MailRound {

    /** System identity of sending. */
    public static final String IDENTITY = "records.mail";

    private static final Logger LOG = Logger.getLogger(MailRound.class);
    private static final String CHARSET = StandardCharsets.UTF_8.name();

    private final MailCommands commands;
    private final Letters letters;
    private final Desks desks;
    private final MailServer server;
    private final DeliveryConfig config;
    private final CurrentViewer viewer;
    private final Now now;

    MailRound(
            MailCommands commands,
            Letters letters,
            Desks desks,
            MailServer server,
            DeliveryConfig config,
            CurrentViewer viewer,
            Now now) {
        this.commands = commands;
        this.letters = letters;
        this.desks = desks;
        this.server = server;
        this.config = config;
        this.viewer = viewer;
        this.now = now;
    }

    /** Sends what is due, up to a batch; answers whether there may be more to do at once. */
    public boolean go() {
        var claim = UUID.randomUUID();
        var until = now.instant().plus(config.mail().lease());
        var claimed = claim(claim, until);
        var lastStart = until.minus(server.longestTry());
        for (var i = 0; i < claimed.size(); i++) {
            if (now.instant().isAfter(lastStart)) {
                LOG.warn("Sending takes so long that the rest of the batch is left to the next round");
                giveBack(claimed.subList(i, claimed.size()), claim);
                return true;
            }
            send(claimed.get(i), claim);
        }
        return claimed.size() == config.mail().batchSize();
    }

    /** Takes mails that are due; others may take them again after {@code until}. */
    List<ClaimedMail> claim(UUID claim, Instant until) {
        return viewer.asSystem(IDENTITY, () -> commands.claim(claim, until));
    }

    private void giveBack(List<ClaimedMail> untried, UUID claim) {
        var notices = untried.stream().map(mail -> mail.notice().id()).toList();
        viewer.asSystem(IDENTITY, () -> commands.giveBack(notices, claim));
    }

    private void send(ClaimedMail mail, UUID claim) {
        var failure = tryToSend(mail);
        var notice = mail.notice().id();
        if (failure == null) {
            viewer.asSystem(IDENTITY, () -> commands.delivered(notice));
            return;
        }
        var trouble = Refusals.inWords(failure);
        var givenUp = viewer.asSystem(IDENTITY, () -> commands.failed(mail, claim, trouble, Refusals.isFinal(failure)));
        if (givenUp) {
            LOG.warnf("The mail of notice %s is given up after %d tries: %s", notice, mail.attempts(), trouble);
        } else {
            LOG.infof("The mail of notice %s was not sent, try %d: %s", notice, mail.attempts(), trouble);
        }
    }

    private @Nullable Throwable tryToSend(ClaimedMail claimed) {
        try {
            server.send(message(claimed));
            return null;
        } catch (MessagingException | RuntimeException failure) {
            return Refusals.reason(failure);
        }
    }

    private MimeMessage message(ClaimedMail claimed) throws MessagingException {
        var notice = claimed.notice();
        var letter = letters.write(
                notice,
                viewer.asSystem(
                        IDENTITY, () -> desks.audience(notice.party(), Locale.forLanguageTag(claimed.language()))),
                config.portalUrl());
        var message = server.message();
        message.setFrom(server.sender());
        message.setRecipient(RecipientType.TO, new InternetAddress(claimed.address(), true));
        message.setSubject(letter.subject(), CHARSET);
        message.setSentDate(Date.from(now.instant()));
        for (var header :
                MailHeaders.of(notice, server.domain(), config.portalUrl()).entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        message.setContent(new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
        return message;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, CHARSET, subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }
}
