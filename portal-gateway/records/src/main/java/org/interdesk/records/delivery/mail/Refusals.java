package org.interdesk.records.delivery.mail;

import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** What a failed try means. */
final class Refusals {

    /** The server will not take mail for this address: no such mailbox, not here, full for good, misspelt (RFC 5321, section 4.2). */
    private static final Set<Integer> ADDRESS_REFUSED = Set.of(501, 550, 551, 552, 553);

    private static final int LONGEST = 200;

    private Refusals() {}

    /** What the mail server answered, or how the connection broke, of several such failures the innermost; otherwise the failure itself. */
    static Throwable reason(Throwable failure) {
        var reason = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (answerIn(cause).isPresent() || cause instanceof IOException) {
                reason = cause;
            }
        }
        return reason;
    }

    /**
     * Whether another try would end the same way: the address is none, or the server does not take mail for it. A server that refuses
     * the sender refuses everybody's mail, until its keeper or ours has put that right.
     */
    static boolean isFinal(Throwable failure) {
        if (failure instanceof SMTPSenderFailedException) {
            return false;
        }
        var answer = answerIn(failure);
        return answer.isPresent() ? ADDRESS_REFUSED.contains(answer.getAsInt()) : failure instanceof AddressException;
    }

    /** The failure in a few words that name no address, for whoever looks after the platform. */
    static String inWords(Throwable failure) {
        var answer = answerIn(failure);
        var words = answer.isPresent()
                ? "the mail server answered " + answer.getAsInt()
                : failure.getClass().getSimpleName() + ": " + failure.getMessage();
        var nameless = words.replaceAll("\\S+@\\S+", "<address>").replaceAll("\\s+", " ");
        return nameless.length() > LONGEST ? nameless.substring(0, LONGEST) : nameless;
    }

    /** The code of the server's answer; empty where it gave none, also where it hung up instead of answering. */
    private static OptionalInt answerIn(Throwable failure) {
        var code = 0;
        if (failure instanceof SMTPAddressFailedException recipient) {
            code = recipient.getReturnCode();
        } else if (failure instanceof SMTPSenderFailedException sender) {
            code = sender.getReturnCode();
        } else if (failure instanceof SMTPSendFailedException other) {
            code = other.getReturnCode();
        }
        return code > 0 ? OptionalInt.of(code) : OptionalInt.empty();
    }
}
