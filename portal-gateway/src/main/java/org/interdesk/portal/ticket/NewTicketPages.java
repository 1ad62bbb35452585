package org.interdesk.portal.ticket;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.form.Field;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.service.ServiceDown;
import org.interdesk.portal.service.ServiceRefusal;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.shell.Wording;
import org.interdesk.portal.text.Done;
import org.jspecify.annotations.Nullable;

/** Registering a request: first what kind, then what about, then how important. */
@Path("/tickets/new")
@Authenticated
public class NewTicketPages {

    private static final String FORM = "new";

    private static final List<Field> FIELDS = List.of(
            Field.needed("type"),
            Field.needed("subject"),
            Field.neededText("description"),
            Field.needed("impact"),
            Field.needed("urgency"),
            Field.needed("scope"),
            Field.line("ownNumber"));

    private final TicketApi tickets;
    private final SignedInUser user;
    private final Pages pages;
    private final Wording wording;

    NewTicketPages(@RestClient TicketApi tickets, SignedInUser user, Pages pages, Wording wording) {
        this.tickets = tickets;
        this.user = user;
        this.pages = pages;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "ticket")
    static class Templates {
        static native TemplateInstance create(NewTicket view);

        private Templates() {}
    }

    /** The form and what can be chosen in it. */
    public record NewTicket(FormState form, TicketFormTexts words) {

        public List<Kind> kinds() {
            return List.of(Kind.RESTORATION, Kind.CONSULTATION, Kind.CHANGE);
        }

        public List<Level> levels() {
            return List.of(Level.LOW, Level.MEDIUM, Level.HIGH, Level.CRITICAL);
        }

        public List<Scope> scopes() {
            return List.of(Scope.COMMON, Scope.LOCAL);
        }

        public @Nullable String error(String field) {
            return form.error(FORM, field, words::fieldError);
        }

        public boolean isChosen(String field, Enum<?> option) {
            return form.value(FORM, field).equals(option.name());
        }
    }

    @GET
    public Response form() {
        if (!user.get().mayRegister()) {
            throw new ForbiddenException("roles that register nothing");
        }
        Map<String, List<String>> usual =
                Map.of("impact", List.of("MEDIUM"), "urgency", List.of("MEDIUM"), "scope", List.of("COMMON"));
        return pages.page(page(FormState.prefilled(FORM, usual)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(MultivaluedMap<String, String> form) {
        user.get();
        FormState filled = FormState.of(FORM, FIELDS, form);
        if (!filled.isSound()) {
            return pages.formAgain(page(filled));
        }
        try {
            Ticket ticket = Region.needed(tickets.register(filled.key(), filled.body()))
                    .await()
                    .indefinitely();
            return pages.done("/tickets/" + ticket.number(), Done.REGISTERED, "");
        } catch (ServiceRefusal refusal) {
            return pages.formAgain(page(filled.refused(refusal)));
        } catch (ServiceDown down) {
            return pages.formAgain(page(filled.unanswered()));
        }
    }

    private TemplateInstance page(FormState form) {
        return Templates.create(new NewTicket(form, wording.in(TicketFormTexts.class)));
    }
}
