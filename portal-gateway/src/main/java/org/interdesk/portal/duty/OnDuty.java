package org.interdesk.portal.duty;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.incident.Incident;
import org.interdesk.portal.incident.IncidentApi;
import org.interdesk.portal.incident.Stage;
import org.interdesk.portal.maintenance.MaintenanceApi;
import org.interdesk.portal.maintenance.Window;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.session.SignedIn;
import org.interdesk.portal.shell.PartyClock;
import org.interdesk.portal.shell.Shell;
import org.interdesk.portal.sla.SlaChip;
import org.jspecify.annotations.Nullable;

/**
 * The cards of incidents and maintenance, as {@code cdi:onDuty} for {@code duty/cards}: a page includes them and need not
 * know where they come from. They are asked for when the page is written, all at once, and only for who may see them.
 */
@Named("onDuty")
@RequestScoped
public class OnDuty {

    private static final int FEW = 5;
    private static final String NOT_CANCELLED = "PROPOSED,DISPUTED,AGREED,RUNNING,COMPLETED";

    private final IncidentApi incidents;
    private final MaintenanceApi windows;
    private final Shell shell;
    private final PartyClock clock;
    private @Nullable Optional<Cards> cards;

    OnDuty(@RestClient IncidentApi incidents, @RestClient MaintenanceApi windows, Shell shell, PartyClock clock) {
        this.incidents = incidents;
        this.windows = windows;
        this.shell = shell;
        this.clock = clock;
    }

    /** An incident and how its nearest clock stands. */
    public record OpenIncident(Incident incident, @Nullable SlaChip due) {}

    /** A window and how the answer that is waited for stands. */
    public record WaitingWindow(Window window, @Nullable SlaChip due) {}

    /**
     * What the cards show.
     *
     * @param monday the first day of this week
     */
    public record Cards(
            String party,
            LocalDate monday,
            Region<PageOf<OpenIncident>> open,
            Region<PageOf<WaitingWindow>> awaiting,
            Region<PageOf<Window>> week) {}

    /** The cards; null for somebody who has nothing to do with incidents. */
    public @Nullable Cards getCards() {
        Optional<Cards> known = cards;
        if (known == null) {
            SignedIn viewer = shell.getUser();
            known = viewer == null || !viewer.seesIncidents() ? Optional.empty() : Optional.of(ask(viewer));
            cards = known;
        }
        return known.orElse(null);
    }

    private Cards ask(SignedIn viewer) {
        Instant now = clock.instant();
        LocalDate monday = clock.getToday().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Uni.combine()
                .all()
                .unis(
                        Region.of(open(viewer.party())
                                .map(page -> page(
                                        page,
                                        page.items().stream()
                                                .map(one -> new OpenIncident(one, SlaChip.of(one.dueAt(), now)))
                                                .toList()))),
                        Region.of(windows.list(null, null, viewer.party(), null, null, null, "dueAt", FEW, null)
                                .map(page -> page(
                                        page,
                                        page.items().stream()
                                                .map(one -> new WaitingWindow(one, SlaChip.of(one.dueAt(), now)))
                                                .toList()))),
                        Region.of(windows.list(
                                NOT_CANCELLED,
                                null,
                                null,
                                null,
                                startOf(monday),
                                startOf(monday.plusWeeks(1)),
                                "startsAt",
                                FEW,
                                null)))
                .asTuple()
                .map(parts -> new Cards(viewer.party(), monday, parts.getItem1(), parts.getItem2(), parts.getItem3()))
                .await()
                .indefinitely();
    }

    /** A few open incidents: those that wait for this party come first, then whatever is due soonest. */
    private Uni<PageOf<Incident>> open(String party) {
        return Uni.combine()
                .all()
                .unis(
                        incidents.list(Stage.OPEN, null, null, party, null, "dueAt", FEW, null),
                        incidents.list(Stage.OPEN, null, null, null, null, "dueAt", FEW, null))
                .asTuple()
                .map(both -> {
                    Map<String, Incident> few = new LinkedHashMap<>();
                    Stream.concat(both.getItem1().items().stream(), both.getItem2().items().stream())
                            .forEach(one -> few.putIfAbsent(one.number(), one));
                    return page(
                            both.getItem2(), few.values().stream().limit(FEW).toList());
                });
    }

    private Instant startOf(LocalDate date) {
        return date.atStartOfDay(clock.getZoneId()).toInstant();
    }

    private static <T> PageOf<T> page(PageOf<?> like, List<T> items) {
        return new PageOf<>(items, like.total(), like.totalIsLowerBound(), like.next());
    }
}
