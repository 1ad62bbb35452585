package org.interdesk.records.obligation.model;

import java.util.Locale;

/** What a party can owe here. To the owner of the clocks kinds are open data. */
public enum ObligationKind {
    /** The Commission publishes contacts that it was told, or refuses them (point 30: three working days). */
    CONTACT_PUBLICATION,
    /** A segment customer tells the Commission whom it has named (point 7: five working days). */
    OPERATOR_DESIGNATION;

    /** The name as the owner of the clocks writes it: {@code contact-publication}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
