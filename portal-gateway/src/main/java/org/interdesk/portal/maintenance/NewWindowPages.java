package org.interdesk.portal.maintenance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.component.Catalogue;
import org.interdesk.portal.component.Impact;
import org.interdesk.portal.form.Field;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.service.ServiceDown;
import org.interdesk.portal.service.ServiceRefusal;
import org.interdesk.portal.session.SignedIn;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.shell.PartyClock;
import org.interdesk.portal.shell.Wording;
import org.interdesk.portal.text.Done;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Declaring a maintenance window, in two steps: the first shows who will be asked, whether it is early enough and what it
 * would meet; the second sends what was shown. Whoever changes period or components in between is shown it again.
 */
@Path("/maintenance/new")
@Authenticated
public class NewWindowPages {

    static final String STEP = "step";
    static final String CHECK = "check";

    private static final String FORM = "new";
    private static final int CLASHES = 20;
    private static final String WINDOW = "MNT-\\d{4}-\\d{6,9}";

    private static final List<Field> FIELDS = List.of(
            Field.needed("impact"),
            Field.needed("title"),
            Field.neededText("description"),
            Field.neededMany("components"),
            Field.many("parties"),
            Field.neededMoment("startsAt"),
            Field.neededMoment("endsAt"));

    private final MaintenanceApi windows;
    private final Catalogue catalogue;
    private final SignedInUser user;
    private final Pages pages;
    private final PartyClock clock;
    private final Wording wording;

    NewWindowPages(
            @RestClient MaintenanceApi windows,
            Catalogue catalogue,
            SignedInUser user,
            Pages pages,
            PartyClock clock,
            Wording wording) {
        this.windows = windows;
        this.catalogue = catalogue;
        this.user = user;
        this.pages = pages;
        this.clock = clock;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "maintenance")
    static class Templates {
        static native TemplateInstance create(NewWindow view);

        private Templates() {}
    }

    /**
     * @param next a window to which the new one is to be adjacent, because it may not be made longer; the form suggests its
     *     components and begins where it ends
     */
    @GET
    public Response form(@RestQuery @Nullable String next) {
        requireOnDuty();
        Map<String, List<String>> usual = new HashMap<>(Map.of("impact", List.of(Impact.OUTAGE.name())));
        if (next != null && next.matches(WINDOW)) {
            Region<Window> found = Region.of(windows.get(next)).await().indefinitely();
            if (!found.isMissing()) {
                suggest(usual, found.getContent());
            }
        }
        return pages.page(page(FormState.prefilled(FORM, usual), false));
    }

    private void suggest(Map<String, List<String>> usual, Window before) {
        usual.put("impact", List.of(before.impact().name()));
        usual.put("title", List.of(before.title()));
        usual.put("description", List.of(before.description()));
        usual.put("components", before.components());
        usual.put("parties", before.namedParties());
        usual.put("startsAt", List.of(clock.input(before.endsAt())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response declare(MultivaluedMap<String, String> form) {
        requireOnDuty();
        FormState filled = WindowPages.ordered(FormState.of(FORM, FIELDS, form));
        if (CHECK.equals(form.getFirst(STEP))) {
            return pages.page(page(filled.unjudged(), true));
        }
        if (!filled.isSound()) {
            return pages.formAgain(page(filled, false));
        }
        if (!NewWindow.fingerprint(filled).equals(form.getFirst("checked"))) {
            return pages.formAgain(page(filled, true, true));
        }
        try {
            Window declared = Region.needed(windows.declare(filled.key(), filled.body()))
                    .await()
                    .indefinitely();
            return pages.done("/maintenance/" + declared.number(), Done.PROPOSED, "");
        } catch (ServiceRefusal refusal) {
            return pages.formAgain(page(filled.refused(refusal), true));
        } catch (ServiceDown down) {
            return pages.formAgain(page(filled.unanswered(), true));
        }
    }

    private void requireOnDuty() {
        if (!user.get().isOnDuty()) {
            throw new ForbiddenException("roles that declare nothing");
        }
    }

    /** @param checked whether to find out what the window would mean; asked for only where enough is filled in */
    private TemplateInstance page(FormState form, boolean checked) {
        return page(form, checked, false);
    }

    private TemplateInstance page(FormState form, boolean checked, boolean unseen) {
        SignedIn viewer = user.get();
        Instant now = clock.instant();
        return Templates.create(Uni.combine()
                .all()
                .unis(catalogue.inUse(), Region.of(windows.leadTimes()), clashes(form, checked))
                .asTuple()
                .map(parts -> new NewWindow(
                        form,
                        checked,
                        unseen,
                        now,
                        parts.getItem1(),
                        parts.getItem2(),
                        parts.getItem3(),
                        viewer,
                        wording.in(MaintenanceTexts.class)))
                .await()
                .indefinitely());
    }

    private Uni<Region<PageOf<Window>>> clashes(FormState form, boolean checked) {
        Instant start = form.moment("startsAt");
        Instant end = form.moment("endsAt");
        List<String> components = form.values("components");
        if (!checked || start == null || end == null || !start.isBefore(end) || components.isEmpty()) {
            return Region.leftOut();
        }
        return Region.of(windows.clashes(components, form.values("parties"), start, end, null, CLASHES));
    }
}
