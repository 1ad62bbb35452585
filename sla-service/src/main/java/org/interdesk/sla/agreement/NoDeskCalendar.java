package org.interdesk.sla.agreement;

import java.time.LocalDate;
import org.interdesk.sla.agreement.model.Purpose;

/** A party takes part in a case without anybody having said when its desk works, so none of its time can be counted. */
public class NoDeskCalendar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoDeskCalendar(String party, Purpose purpose, LocalDate date) {
        super("party " + party + " has no " + purpose + " calendar on " + date);
    }
}
