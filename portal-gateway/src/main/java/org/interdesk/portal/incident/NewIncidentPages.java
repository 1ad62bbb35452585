package org.interdesk.portal.incident;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.component.Catalogue;
import org.interdesk.portal.component.Components;
import org.interdesk.portal.component.Impact;
import org.interdesk.portal.component.Picker;
import org.interdesk.portal.form.Field;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.service.ServiceDown;
import org.interdesk.portal.service.ServiceRefusal;
import org.interdesk.portal.session.SignedIn;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.shell.PartyClock;
import org.interdesk.portal.shell.Wording;
import org.interdesk.portal.text.Done;
import org.interdesk.portal.ticket.Ticket;
import org.interdesk.portal.ticket.TicketApi;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Declaring an incident: what broke, how grave it is, what is touched, and with it who will be told. */
@Path("/incidents/new")
@Authenticated
public class NewIncidentPages {

    private static final String FORM = "new";
    private static final String STEP = "step";
    private static final String CHECK = "check";
    private static final String TICKET = "EEC-\\d{4}-\\d{6,9}";

    private static final List<Field> FIELDS = List.of(
            Field.needed("kind"),
            Field.needed("severity"),
            Field.needed("impact"),
            Field.needed("title"),
            Field.neededText("description"),
            Field.neededMoment("startedAt"),
            Field.many("components"),
            Field.many("parties"),
            Field.line("ticket"),
            Field.line("ownNumber").upTo(100));

    private final IncidentApi incidents;
    private final TicketApi tickets;
    private final Catalogue catalogue;
    private final SignedInUser user;
    private final Pages pages;
    private final PartyClock clock;
    private final Wording wording;

    NewIncidentPages(
            @RestClient IncidentApi incidents,
            @RestClient TicketApi tickets,
            Catalogue catalogue,
            SignedInUser user,
            Pages pages,
            PartyClock clock,
            Wording wording) {
        this.incidents = incidents;
        this.tickets = tickets;
        this.catalogue = catalogue;
        this.user = user;
        this.pages = pages;
        this.clock = clock;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "incident")
    static class Templates {
        static native TemplateInstance create(NewIncident view);

        private Templates() {}
    }

    /** The form and what can be chosen in it. */
    public record NewIncident(FormState form, Region<Components> catalogue, SignedIn viewer, IncidentTexts words) {

        public List<IncidentKind> kinds() {
            return IncidentKind.CHOICE;
        }

        public List<Severity> severities() {
            return Severity.CHOICE;
        }

        public List<Impact> impacts() {
            return Impact.CHOICE;
        }

        public Picker picker() {
            return new Picker(
                    catalogue,
                    viewer.party(),
                    form.values("components"),
                    form.values("parties"),
                    error("components"),
                    error("parties"));
        }

        public @Nullable String error(String field) {
            return form.error(FORM, field, wrong -> words.fieldError(field, wrong));
        }

        public boolean isChosen(String field, Enum<?> option) {
            return form.value(FORM, field).equals(option.name());
        }
    }

    /** @param ticket the request the incident comes from; its subject becomes the title, if the viewer may read it */
    @GET
    public Response form(@RestQuery @Nullable String ticket) {
        requireOnDuty();
        Map<String, List<String>> usual = new HashMap<>();
        usual.put("kind", List.of(IncidentKind.TECHNICAL_FAILURE.name()));
        usual.put("severity", List.of(Severity.MEDIUM.name()));
        usual.put("impact", List.of(Impact.DEGRADED.name()));
        usual.put("startedAt", List.of(clock.input(clock.instant())));
        if (ticket != null && ticket.matches(TICKET)) {
            usual.put("ticket", List.of(ticket));
            Region<Ticket> found = Region.of(tickets.get(ticket)).await().indefinitely();
            if (!found.isMissing()) {
                usual.put("title", List.of(found.getContent().subject()));
            }
        }
        return pages.page(page(FormState.prefilled(FORM, usual)));
    }

    /** Declares, or only shows again who would be told, which changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response declare(MultivaluedMap<String, String> form) {
        requireOnDuty();
        FormState filled = FormState.of(FORM, FIELDS, form);
        if (CHECK.equals(form.getFirst(STEP))) {
            return pages.page(page(filled.unjudged()));
        }
        if (!filled.isSound()) {
            return pages.formAgain(page(filled));
        }
        try {
            Incident declared = Region.needed(incidents.declare(filled.key(), filled.body()))
                    .await()
                    .indefinitely();
            return pages.done("/incidents/" + declared.number(), Done.DECLARED, "");
        } catch (ServiceRefusal refusal) {
            return pages.formAgain(page(filled.refused(refusal)));
        } catch (ServiceDown down) {
            return pages.formAgain(page(filled.unanswered()));
        }
    }

    private SignedIn requireOnDuty() {
        SignedIn viewer = user.get();
        if (!viewer.isOnDuty()) {
            throw new ForbiddenException("roles that declare nothing");
        }
        return viewer;
    }

    private TemplateInstance page(FormState form) {
        Uni<Region<Components>> choice = catalogue.inUse();
        return Templates.create(
                new NewIncident(form, choice.await().indefinitely(), user.get(), wording.in(IncidentTexts.class)));
    }
}
