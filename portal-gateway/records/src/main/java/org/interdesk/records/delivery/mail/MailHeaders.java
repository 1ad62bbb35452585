package org.interdesk.records.delivery.mail;

import java.util.LinkedHashMap;
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
     * @param domain domain of the sender, and of the message id
     * @param portal address of the portal
     */
    static Map<String, String> of(NoticeRow notice, String domain, String portal) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Message-ID", "<" + notice.id() + ".notice@" + domain + ">");
        headers.put("Auto-Submitted", "auto-generated");
        headers.put("X-Auto-Response-Suppress", "All");
        headers.put("Precedence", "bulk");
        if (Choices.canBeSwitchedOff(notice.kind(), notice.importance())) {
            headers.put("List-Unsubscribe", "<" + Links.address(portal, Links.settings()) + ">");
        }
        return headers;
    }
}
