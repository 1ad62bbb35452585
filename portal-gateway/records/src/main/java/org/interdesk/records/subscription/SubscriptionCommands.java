package org.interdesk.records.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import org.interdesk.kit.audit.AuditJournal;
import org.interdesk.kit.problem.FieldError;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.version.EntityVersion;
import org.interdesk.kit.version.StaleVersion;
import org.interdesk.records.subscription.model.Choices;
import org.interdesk.records.subscription.model.MailChoice;
import org.interdesk.records.subscription.model.NoticeKind;
import org.interdesk.records.subscription.store.Subscriptions;
import org.jspecify.annotations.Nullable;

/** Choosing what comes by mail. */
@ApplicationScoped
@Transactional
public class SubscriptionCommands {

    private final Subscriptions subscriptions;
    private final SubscriptionQueries queries;
    private final AuditJournal journal;

    SubscriptionCommands(Subscriptions subscriptions, SubscriptionQueries queries, AuditJournal journal) {
        this.subscriptions = subscriptions;
        this.queries = queries;
        this.journal = journal;
    }

    /**
     * Replaces what the viewer chose. Kinds that are not named go back to what somebody gets who never chose.
     *
     * @param ifMatch the version this is based on; required
     * @throws InvalidRequest if something is switched off that cannot be
     * @throws StaleVersion if it was changed since
     */
    public SubscriptionView choose(Map<NoticeKind, MailChoice> mail, @Nullable String ifMatch) {
        requireAllowed(mail);
        var me = queries.person();
        var before = queries.mine();
        EntityVersion.requireStated(ifMatch, before.version());
        var choices = new Choices(mail);
        if (!subscriptions.keep(me.subject(), me.actingParty(), before.version(), choices)) {
            throw new StaleVersion(before.version() + 1);
        }
        journal.record(
                "subscription.changed",
                me.subject(),
                choices.mail().entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().name(),
                                entry -> entry.getValue().name())));
        return SubscriptionView.of(before.version() + 1, choices);
    }

    private static void requireAllowed(Map<NoticeKind, MailChoice> mail) {
        var errors = new ArrayList<FieldError>();
        mail.forEach((kind, choice) -> {
            if (!Choices.isAllowed(kind, choice)) {
                errors.add(new FieldError(
                        "/mail/" + kind, "The least that can be chosen here is " + Choices.least(kind) + "."));
            }
        });
        if (!errors.isEmpty()) {
            throw new InvalidRequest("Some notices cannot be switched off.", errors);
        }
    }
}
