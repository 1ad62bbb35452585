package org.interdesk.records.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Locale;
import org.interdesk.records.delivery.text.Audience;
import org.interdesk.records.party.PartyQueries;

/** Names and zones of the parties, for texts. */
@ApplicationScoped
@Transactional
public class Desks {

    private static final ZoneId COMMISSION = ZoneId.of("Europe/Moscow");

    private final PartyQueries parties;

    Desks(PartyQueries parties) {
        this.parties = parties;
    }

    /** The readers of a party in a language; their zone is that of their desk, the Commission's for a party nobody knows. */
    public Audience audience(String party, Locale locale) {
        var known = parties.everybody();
        var desk = known.get(party);
        return new Audience(locale, desk == null ? COMMISSION : ZoneId.of(desk.zone()), known);
    }
}
