package org.interdesk.portal.maintenance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.component.Catalogue;
import org.interdesk.portal.component.Components;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.session.SignedIn;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.shell.PartyClock;
import org.interdesk.portal.sla.SlaChip;
import org.interdesk.portal.text.PageAddress;
import org.interdesk.portal.ticket.Parties;
import org.jspecify.annotations.Nullable;

/** Maintenance: a month as a calendar with its list, or a list over all time. */
@Path("/maintenance")
@Authenticated
public class MaintenanceListPages {

    private static final int ROWS = 50;
    private static final int MOST_OF_A_MONTH = 200;

    private final MaintenanceApi windows;
    private final Catalogue catalogue;
    private final SignedInUser user;
    private final Pages pages;
    private final PartyClock clock;

    MaintenanceListPages(
            @RestClient MaintenanceApi windows, Catalogue catalogue, SignedInUser user, Pages pages, PartyClock clock) {
        this.windows = windows;
        this.catalogue = catalogue;
        this.user = user;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "maintenance")
    static class Templates {
        static native TemplateInstance list(MaintenanceList list);

        private Templates() {}
    }

    /** A row: the window and how the viewer's or the nearest answer stands. */
    public record Row(Window window, @Nullable SlaChip due) {}

    /**
     * What the page shows.
     *
     * @param month the grid of the month, empty where the service does not answer; null for a list over all time
     * @param rows missing when incident-service does not answer
     */
    public record MaintenanceList(
            MaintenanceFilter filter,
            @Nullable MonthCalendar month,
            Region<PageOf<Row>> rows,
            Region<Components> catalogue,
            SignedIn viewer) {

        public List<WindowState> states() {
            return WindowState.CHOICE;
        }

        public List<String> parties() {
            return Parties.CODES;
        }

        public List<Components.Group> groups() {
            return catalogue.isMissing() ? List.of() : catalogue.getContent().groups(viewer.party());
        }
    }

    @GET
    public Response list(@BeanParam MaintenanceFilter filter) {
        SignedIn viewer = user.get();
        if (!viewer.seesIncidents()) {
            throw new ForbiddenException("roles without maintenance");
        }
        MonthCalendar empty = filter.isMonth() ? calendar(filter) : null;
        MaintenanceList list = Uni.combine()
                .all()
                .unis(rows(filter, empty), catalogue.inUse())
                .asTuple()
                .map(parts -> new MaintenanceList(
                        filter, filled(empty, parts.getItem1()), parts.getItem1(), parts.getItem2(), viewer))
                .await()
                .indefinitely();
        return pages.page(Templates.list(list));
    }

    private MonthCalendar calendar(MaintenanceFilter filter) {
        YearMonth present = YearMonth.from(clock.getToday());
        return new MonthCalendar(filter.monthOr(present), clock.getZoneId(), clock.getToday(), List.of());
    }

    private static @Nullable MonthCalendar filled(@Nullable MonthCalendar empty, Region<PageOf<Row>> rows) {
        if (empty == null || rows.isMissing()) {
            return empty;
        }
        List<Window> windows =
                rows.getContent().items().stream().map(Row::window).toList();
        return new MonthCalendar(empty.month(), empty.zone(), empty.today(), windows);
    }

    private Uni<Region<PageOf<Row>>> rows(MaintenanceFilter filter, @Nullable MonthCalendar month) {
        return Region.of(windows.list(
                        PageAddress.orNull(filter.state()),
                        PageAddress.orNull(filter.owner()),
                        PageAddress.orNull(filter.awaiting()),
                        PageAddress.orNull(filter.component()),
                        month == null ? null : month.from(),
                        month == null ? null : month.to(),
                        order(filter),
                        month == null ? ROWS : MOST_OF_A_MONTH,
                        month == null ? filter.at() : null)
                .map(this::withDue));
    }

    private static String order(MaintenanceFilter filter) {
        if (filter.isMonth()) {
            return "startsAt";
        }
        return filter.awaiting().isEmpty() ? "-startsAt" : "dueAt";
    }

    private PageOf<Row> withDue(PageOf<Window> page) {
        return new PageOf<>(
                page.items().stream()
                        .map(window -> new Row(window, SlaChip.of(window.dueAt(), clock.instant())))
                        .toList(),
                page.total(),
                page.totalIsLowerBound(),
                page.next());
    }
}
