package org.interdesk.portal.directory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.session.SignedIn;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.shell.Shell;
import org.interdesk.portal.sla.SlaChip;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whom to call now: every party's desks, and everything about one party. */
@Path("/directory")
@Authenticated
public class DirectoryPages {

    private static final int ALL = 100;
    private static final String COMMISSION = "EEC";
    private static final Set<String> SEE_LETTERS = Set.of(
            "desk-agent",
            "desk-lead",
            "duty-officer",
            "reporting-officer",
            "report-approver",
            "coordinator",
            "directory-editor",
            "auditor");

    private final DirectoryApi directory;
    private final SignedInUser user;
    private final Shell shell;
    private final Pages pages;
    private final InstantSource time;

    DirectoryPages(
            @RestClient DirectoryApi directory, SignedInUser user, Shell shell, Pages pages, InstantSource time) {
        this.directory = directory;
        this.user = user;
        this.shell = shell;
        this.pages = pages;
        this.time = time;
    }

    @CheckedTemplate(basePath = "directory")
    static class Templates {
        static native TemplateInstance directory(Overview view);

        static native TemplateInstance party(OneParty view);

        private Templates() {}
    }

    /** A party and its desks as cards. */
    public record Place(Party party, List<DeskCard> desks) {}

    /**
     * What the page of all parties shows.
     *
     * @param wanted code of the party chosen, whose authorised bodies are shown with it; empty for all
     * @param choice the parties to choose from
     */
    public record Overview(String wanted, boolean seesLetters, List<Party> choice, Region<List<Place>> places) {}

    /** A letter that waits and how its clock stands. */
    public record Waiting(Letter letter, @Nullable SlaChip due) {}

    /** An operator and how the clock of its notice stands. */
    public record Named(Operator operator, @Nullable SlaChip due) {}

    /**
     * What the page of one party shows.
     *
     * @param opensLetters whether the viewer may open the letters its contacts come from: the sender, and the Commission
     */
    public record OneParty(
            Party party,
            List<DeskCard> desks,
            List<Place> bodies,
            List<Named> operators,
            List<Waiting> waiting,
            boolean opensLetters) {}

    @GET
    public Response directory(@RestQuery @Nullable String party) {
        SignedIn viewer = user.get();
        String wanted = party == null ? "" : party;
        Region<List<Party>> all = Region.of(directory.parties(ALL).map(page -> page.items()))
                .await()
                .indefinitely();
        boolean seesLetters = seesLetters(viewer);
        if (all.isMissing()) {
            Region<List<Place>> missing = Region.<List<Place>>leftOut().await().indefinitely();
            return pages.page(Templates.directory(new Overview(wanted, seesLetters, List.of(), missing)));
        }
        List<Party> choice =
                all.getContent().stream().filter(one -> !one.isBody()).toList();
        List<Place> places = all.getContent().stream()
                .filter(one -> wanted.isEmpty() || one.belongsTo(wanted))
                .map(this::place)
                .toList();
        return pages.page(Templates.directory(new Overview(wanted, seesLetters, choice, Region.filled(places))));
    }

    @GET
    @Path("{party: [A-Z][A-Z0-9-]{1,39}}")
    public Response party(@RestPath String party) {
        SignedIn viewer = user.get();
        DirectoryApi.PartyPage found =
                Region.needed(directory.party(party)).await().indefinitely();
        Instant now = time.instant();
        return pages.page(Templates.party(new OneParty(
                found.party(),
                place(found.party()).desks(),
                found.bodies().stream().map(this::place).toList(),
                found.operators().stream()
                        .map(one -> new Named(one, SlaChip.of(one.dueAt(), now)))
                        .toList(),
                found.waiting().stream()
                        .map(one -> new Waiting(one, SlaChip.of(one.dueAt(), now)))
                        .toList(),
                opensLetters(viewer, found.party()))));
    }

    private Place place(Party party) {
        Locale locale = shell.getPreferences().locale();
        return new Place(party, DeskCard.of(party, time.instant(), locale));
    }

    private static boolean opensLetters(SignedIn viewer, Party of) {
        return seesLetters(viewer) && (viewer.party().equals(COMMISSION) || of.belongsTo(viewer.party()));
    }

    private static boolean seesLetters(SignedIn viewer) {
        return viewer.roles().stream().anyMatch(SEE_LETTERS::contains);
    }
}
