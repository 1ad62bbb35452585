package org.interdesk.records.delivery.mail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdesk.records.delivery.store.NoticeRow;
import org.interdesk.records.delivery.text.Links;
import org.interdesk.records.subscription.model.Choices;

/** What a mail says to programs: that a machine wrote it, which notice it is, and where to switch such mails off. */
final class MailHeaders {

    private MailHeaders() {}

    /**
     * The headers of a notice; the same however often it is sent (RFC 3834, RFC 2369).
     *
     * @param sender address from which mails come; its domain is that of the message id
     * @param portal address of the portal
     */
    static Map<String, List<String>> of(NoticeRow notice, String sender, String portal) {
        var headers = new LinkedHashMap<String, List<String>>();
        headers.put("Message-ID", List.of("<" + notice.id() + ".notice@" + domainOf(sender) + ">"));
        headers.put("Auto-Submitted", List.of("auto-generated"));
        headers.put("X-Auto-Response-Suppress", List.of("All"));
        headers.put("Precedence", List.of("bulk"));
        if (Choices.canBeSwitchedOff(notice.kind(), notice.importance())) {
            headers.put("List-Unsubscribe", List.of("<" + Links.address(portal, Links.settings()) + ">"));
        }
        return headers;
    }

    private static String domainOf(String sender) {
        return sender.substring(sender.lastIndexOf('@') + 1).replace(">", "").strip();
    }
}
