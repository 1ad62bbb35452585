package org.interdesk.records.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.identity.Viewer;
import org.interdesk.records.subscription.model.Choices;
import org.interdesk.records.subscription.store.Subscriptions;

/** Reading what people chose. */
@ApplicationScoped
@Transactional
public class SubscriptionQueries {

    private final Subscriptions subscriptions;
    private final CurrentViewer viewer;

    SubscriptionQueries(Subscriptions subscriptions, CurrentViewer viewer) {
        this.subscriptions = subscriptions;
        this.viewer = viewer;
    }

    /**
     * What the viewer chose as a person of the party they act for.
     *
     * @throws NotAPerson if a machine account is asking
     */
    public SubscriptionView mine() {
        var me = person();
        return subscriptions
                .find(me.subject(), me.actingParty())
                .map(chosen -> SubscriptionView.of(chosen.version(), chosen.choices()))
                .orElseGet(() -> SubscriptionView.of(0, Choices.USUAL));
    }

    /** @throws NotAPerson if a machine account is asking */
    Viewer person() {
        var me = viewer.get();
        if (me.kind() != Viewer.Kind.PERSON) {
            throw new NotAPerson();
        }
        return me;
    }

    /**
     * What several people of a party chose, by their ids; who never chose is not in the answer.
     *
     * @param people ids by the identity provider
     */
    public Map<String, Choices> of(String party, Collection<String> people) {
        return people.isEmpty() ? Map.of() : subscriptions.choices(party, people);
    }
}
