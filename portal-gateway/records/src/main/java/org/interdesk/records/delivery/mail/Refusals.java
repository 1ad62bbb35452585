package org.interdesk.records.delivery.mail;

import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CompletionException;

/** What a failed try means. */
final class Refusals {

    /** The server will not take mail for this address: no such mailbox, not here, full for good, misspelt (RFC 5321, section 4.2). */
    private static final Set<Integer> ADDRESS_REFUSED = Set.of(501, 550, 551, 552, 553);

    private static final int LONGEST = 200;

    private Refusals() {}

    /** What the mail server answered, where it stands behind other failures; otherwise the failure itself. */
    static Throwable reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException || cause instanceof IOException) {
                return cause;
            }
        }
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** Whether another try would end the same way. */
    static boolean isFinal(Throwable failure) {
        if (failure instanceof SMTPException refused) {
            return ADDRESS_REFUSED.contains(refused.getReplyCode());
        }
        return failure instanceof IllegalArgumentException;
    }

    /** The failure in a few words that name no address, for whoever looks after the platform. */
    static String inWords(Throwable failure) {
        var words = failure instanceof SMTPException refused
                ? "the mail server answered " + refused.getReplyCode()
                : failure.getClass().getSimpleName() + ": " + failure.getMessage();
        var nameless = words.replaceAll("\\S+@\\S+", "<address>");
        return nameless.length() > LONGEST ? nameless.substring(0, LONGEST) : nameless;
    }
}
