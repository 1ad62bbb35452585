package org.interdesk.records.delivery.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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

    private final MailCommands commands;
    private final Letters letters;
    private final Desks desks;
    private final ReactiveMailer mailer;
    private final DeliveryConfig config;
    private final String sender;
    private final CurrentViewer viewer;
    private final Now now;

    MailRound(
            MailCommands commands,
            Letters letters,
            Desks desks,
            ReactiveMailer mailer,
            DeliveryConfig config,
            @ConfigProperty(name = "quarkus.mailer.from") String sender,
            CurrentViewer viewer,
            Now now) {
        this.commands = commands;
        this.letters = letters;
        this.desks = desks;
        this.mailer = mailer;
        this.config = config;
        this.sender = sender;
        this.viewer = viewer;
        this.now = now;
    }

    /** Sends what is due, up to a batch; answers whether there may be more to do at once. */
    public boolean go() {
        var claim = UUID.randomUUID();
        var until = now.instant().plus(config.mail().lease());
        var claimed = claim(claim, until);
        var lastStart = until.minus(config.mail().timeout());
        for (var mail : claimed) {
            if (now.instant().isAfter(lastStart)) {
                LOG.warn("Sending takes so long that the rest of the batch is left to the next round");
                return true;
            }
            send(mail, claim);
        }
        return claimed.size() == config.mail().batchSize();
    }

    /** Takes mails that are due; others may take them again after {@code until}. */
    List<ClaimedMail> claim(UUID claim, Instant until) {
        return viewer.asSystem(IDENTITY, () -> commands.claim(claim, until));
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
            mailer.send(mail(claimed)).await().atMost(config.mail().timeout());
            return null;
        } catch (RuntimeException failure) {
            return Refusals.reason(failure);
        }
    }

    private Mail mail(ClaimedMail claimed) {
        var notice = claimed.notice();
        var letter = letters.write(
                notice,
                viewer.asSystem(
                        IDENTITY, () -> desks.audience(notice.party(), Locale.forLanguageTag(claimed.language()))),
                config.portalUrl());
        return new Mail()
                .addTo(claimed.address())
                .setSubject(letter.subject())
                .setText(letter.text())
                .setHtml(letter.html())
                .setHeaders(MailHeaders.of(notice, sender, config.portalUrl()));
    }
}
