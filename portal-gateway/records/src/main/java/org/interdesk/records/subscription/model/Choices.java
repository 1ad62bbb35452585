package org.interdesk.records.subscription.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one person wants by mail, for every kind of notice.
 *
 * <p>Who says nothing gets what is important or urgent. Urgent news of incidents cannot be switched off: the parties owe each other
 * that it arrives (the regulation's points 9, 17 and 20).
 */
public record Choices(Map<NoticeKind, MailChoice> mail) {

    private static final MailChoice UNSAID = MailChoice.IMPORTANT;

    /** What somebody gets who never chose. */
    public static final Choices USUAL = new Choices(Map.of());

    /** Kinds that are not named get what somebody gets who never chose. */
    public Choices {
        var complete = new EnumMap<NoticeKind, MailChoice>(NoticeKind.class);
        for (var kind : NoticeKind.values()) {
            complete.put(kind, mail.getOrDefault(kind, UNSAID));
        }
        mail = Collections.unmodifiableMap(complete);
    }

    /** The least a person can choose for a kind. */
    public static MailChoice least(NoticeKind kind) {
        return kind == NoticeKind.INCIDENT ? MailChoice.URGENT : MailChoice.NONE;
    }

    public static boolean isAllowed(NoticeKind kind, MailChoice choice) {
        return choice.isAtLeast(least(kind));
    }

    /** Whether a person can keep such notices out of the mail by some choice. */
    public static boolean canBeSwitchedOff(NoticeKind kind, Importance importance) {
        return !least(kind).wants(importance);
    }

    public boolean wantsMail(NoticeKind kind, Importance importance) {
        return mail.getOrDefault(kind, UNSAID).wants(importance);
    }
}
