package org.interdesk.portal.session;

import java.util.Set;

/**
 * The person at the browser.
 *
 * @param subject the identity provider's id
 * @param name shown to people
 * @param party code of the party the person acts for in this session
 * @param roles realm roles
 */
public record SignedIn(String subject, String name, String party, Set<String> roles) {

    /** Whether the person works at a desk, and so may see its queue. */
    public boolean isDesk() {
        return roles.contains("desk-agent") || roles.contains("desk-lead") || roles.contains("coordinator");
    }

    /** First letters of the name, for a compact mark beside it. */
    public String initials() {
        String[] words = name.trim().split("[\\s.\\-_]+");
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty() && initials.length() < 2) {
                initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return initials.toString();
    }
}
