package org.interdesk.portal.software;

import io.quarkus.qute.TemplateExtension;

/** Tells numbers of requests from other references, for the list of what a release settles. */
@TemplateExtension
public final class TicketNumbers {

    private TicketNumbers() {}

    /** Whether a reference has the form of a case number. */
    public static boolean isTicketNumber(String reference) {
        return reference.matches("[A-Z]{2,4}-\\d{4}-\\d{6}");
    }
}
