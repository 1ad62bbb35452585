package org.interdesk.portal.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import org.interdesk.portal.session.SignedIn;
import org.interdesk.portal.text.Moments;
import org.jspecify.annotations.Nullable;

/**
 * Moments and lengths for templates, as {@code cdi:clock}: in the zone the person chose, else in that of the party's
 * desk, else in Moscow's, where the Commission sits.
 */
@Named("clock")
@RequestScoped
public class PartyClock {

    private static final ZoneId COMMISSION = ZoneId.of("Europe/Moscow");
    private static final Map<String, ZoneId> DESKS = Map.of(
            "AM", ZoneId.of("Asia/Yerevan"),
            "BY", ZoneId.of("Europe/Minsk"),
            "KZ", ZoneId.of("Asia/Almaty"),
            "KG", ZoneId.of("Asia/Bishkek"),
            "RU", COMMISSION,
            "EEC", COMMISSION);

    private final Shell shell;
    private final InstantSource time;
    private @Nullable Moments moments;

    PartyClock(Shell shell, InstantSource time) {
        this.shell = shell;
        this.time = time;
    }

    private Moments moments() {
        Moments known = moments;
        if (known == null) {
            ZoneId zone = shell.getPreferences().zone().orElseGet(this::ofDesk);
            known = new Moments(zone, shell.getPreferences().locale(), LocalDate.ofInstant(time.instant(), zone));
            moments = known;
        }
        return known;
    }

    private ZoneId ofDesk() {
        SignedIn user = shell.getUser();
        return user == null ? COMMISSION : DESKS.getOrDefault(user.party(), COMMISSION);
    }

    /** The zone of a party's desk; Moscow's for a party that is not known. */
    public static ZoneId zoneOf(String party) {
        return DESKS.getOrDefault(party, COMMISSION);
    }

    public Instant instant() {
        return time.instant();
    }

    public String brief(Instant moment) {
        return moments().brief(moment);
    }

    public String full(Instant moment) {
        return moments().full(moment);
    }

    public String zone(Instant moment) {
        return moments().zone(moment);
    }

    /** The zone as it is now, for the head of a column of moments. */
    public String zoneNow() {
        return moments().zone(time.instant());
    }

    /** The zone in which moments are shown and typed. */
    public ZoneId getZoneId() {
        return moments().zone();
    }

    /** The reader's date. */
    public LocalDate getToday() {
        return moments().today();
    }

    /** The moment as inputs for a date and a time want it. */
    public String input(Instant moment) {
        return moments().input(moment);
    }

    /** Whether both moments lie on one day of the reader, so that the date need not be said twice. */
    public boolean sameDay(Instant one, Instant other) {
        ZoneId zone = getZoneId();
        return LocalDate.ofInstant(one, zone).equals(LocalDate.ofInstant(other, zone));
    }

    public String month(YearMonth month) {
        return moments().month(month);
    }

    public String weekday(DayOfWeek day) {
        return moments().weekday(day);
    }

    /** A date without its weekday, and without its year in the present one. */
    public String date(LocalDate date) {
        return moments().date(date);
    }

    public String time(Instant moment) {
        return moments().time(moment);
    }

    public String day(LocalDate date) {
        return moments().day(date);
    }

    public String length(long seconds) {
        return moments().length(seconds);
    }
}
