package org.interdesk.portal.notice;

import java.util.List;

/**
 * What the person wants by mail.
 *
 * @param version 0 for somebody who never chose
 */
public record Subscription(long version, List<Line> mail) {

    /**
     * The choice for one kind of notice.
     *
     * @param choice ALL, IMPORTANT, URGENT or NONE
     * @param possible what can be chosen for this kind
     */
    public record Line(String kind, String choice, List<String> possible) {}
}
