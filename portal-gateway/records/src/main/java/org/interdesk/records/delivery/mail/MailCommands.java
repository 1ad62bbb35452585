package org.interdesk.records.delivery.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interdesk.kit.time.Now;
import org.interdesk.records.delivery.DeliveryConfig;
import org.interdesk.records.delivery.model.Patience;
import org.interdesk.records.delivery.store.MailQueue;
import org.interdesk.records.delivery.store.MailQueue.ClaimedMail;

/** Taking mails that are due, and noting what became of them; each a transaction of its own. */
@ApplicationScoped
@Transactional
public class MailCommands {

    private final MailQueue queue;
    private final DeliveryConfig config;
    private final Now now;

    MailCommands(MailQueue queue, DeliveryConfig config, Now now) {
        this.queue = queue;
        this.config = config;
        this.now = now;
    }

    /**
     * Takes a batch of what is due, the loudest first. What somebody else is taking at this moment is passed over.
     *
     * @param until when others may take it, if nothing was noted by then
     */
    public List<ClaimedMail> claim(UUID claim, Instant until) {
        return queue.claim(claim, now.instant(), until, config.mail().batchSize());
    }

    /** Gives back what was taken and not tried: it is due at once, and no try is counted. */
    public void giveBack(List<UUID> untried, UUID claim) {
        queue.giveBack(untried, claim, now.instant());
    }

    public void delivered(UUID notice) {
        queue.delivered(notice, now.instant());
    }

    /**
     * Notes that a try failed.
     *
     * @param isFinal whether another try would end the same way
     * @return whether the mail is given up
     */
    public boolean failed(ClaimedMail mail, UUID claim, String trouble, boolean isFinal) {
        return queue.failed(mail, claim, trouble, isFinal ? null : patience(), now.instant());
    }

    private Patience patience() {
        return new Patience(
                config.mail().firstPause(),
                config.mail().longestPause(),
                config.mail().tries());
    }
}
