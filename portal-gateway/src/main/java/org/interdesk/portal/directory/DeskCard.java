package org.interdesk.portal.directory;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.interdesk.portal.text.Moments;

/**
 * A desk as a card.
 *
 * @param now the time there, with its zone
 */
public record DeskCard(Desk desk, OpenNow hotline, OpenNow office, String now) {

    static DeskCard of(Desk desk, Instant moment, Locale locale) {
        Moments there = OpenNow.there(desk.zone(), moment, locale);
        return new DeskCard(
                desk,
                OpenNow.of(desk.hotline(), desk.zone(), moment, locale),
                OpenNow.of(desk.office(), desk.zone(), moment, locale),
                there.time(moment) + " " + there.zone(moment));
    }

    static List<DeskCard> of(Party party, Instant moment, Locale locale) {
        return party.desks().stream().map(desk -> of(desk, moment, locale)).toList();
    }
}
