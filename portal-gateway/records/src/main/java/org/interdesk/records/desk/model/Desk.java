package org.interdesk.records.desk.model;

/**
 * The support desk of a party.
 *
 * @param party whose desk it is
 * @param answers the party that tells its contacts: its own, or the segment customer for an authorised body (point 29)
 * @param hotlineCalendar code of the calendar of its hotline
 * @param officeCalendar code of the calendar of everything else
 * @param version counts the changes of its published contacts
 */
public record Desk(
        String code,
        String party,
        String answers,
        String nameRu,
        String nameEn,
        String zone,
        String hotlineCalendar,
        String officeCalendar,
        long version) {}
