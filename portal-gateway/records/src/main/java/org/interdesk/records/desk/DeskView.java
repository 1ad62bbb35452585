package org.interdesk.records.desk;

import java.util.List;
import java.util.Map;
import org.interdesk.records.desk.model.Desk;
import org.interdesk.records.hours.HoursView;

/**
 * A desk as one viewer sees it.
 *
 * @param answers the party that tells its contacts
 * @param entries the published contacts, in the order of the letter
 * @param may what the viewer may do: {@code letter} for entering a letter that changes the contacts
 */
public record DeskView(
        String code,
        String party,
        String answers,
        String nameRu,
        String nameEn,
        String zone,
        List<EntryView> entries,
        HoursView hotline,
        HoursView office,
        long version,
        List<String> may) {

    static DeskView of(Desk desk, List<EntryView> entries, boolean mayWrite) {
        return new DeskView(
                desk.code(),
                desk.party(),
                desk.answers(),
                desk.nameRu(),
                desk.nameEn(),
                desk.zone(),
                entries,
                HoursView.unknown(desk.hotlineCalendar()),
                HoursView.unknown(desk.officeCalendar()),
                desk.version(),
                mayWrite ? List.of("letter") : List.of());
    }

    /** Names the calendars that say whether the desk is open. */
    public List<String> calendars() {
        return List.of(hotline.calendar(), office.calendar());
    }

    /** The same desk, with what is known of its hours. */
    public DeskView with(Map<String, HoursView> hours) {
        return new DeskView(
                code,
                party,
                answers,
                nameRu,
                nameEn,
                zone,
                entries,
                hours.getOrDefault(hotline.calendar(), hotline),
                hours.getOrDefault(office.calendar(), office),
                version,
                may);
    }
}
