package org.interdesk.records.subscription;

import java.util.Arrays;
import java.util.List;
import org.interdesk.records.subscription.model.Choices;
import org.interdesk.records.subscription.model.MailChoice;
import org.interdesk.records.subscription.model.NoticeKind;

/**
 * What the viewer wants by mail.
 *
 * @param version 0 for somebody who never chose
 * @param mail one line for each kind, in the order of the kinds
 */
public record SubscriptionView(long version, List<Line> mail) {

    /**
     * @param possible what can be chosen for this kind
     */
    public record Line(NoticeKind kind, MailChoice choice, List<MailChoice> possible) {}

    static SubscriptionView of(long version, Choices choices) {
        return new SubscriptionView(
                version,
                choices.mail().entrySet().stream()
                        .map(entry -> new Line(entry.getKey(), entry.getValue(), possible(entry.getKey())))
                        .toList());
    }

    private static List<MailChoice> possible(NoticeKind kind) {
        return Arrays.stream(MailChoice.values())
                .filter(choice -> Choices.isAllowed(kind, choice))
                .toList();
    }
}
