package org.interdesk.portal.ticket;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.service.ServiceRefusal;
import org.interdesk.portal.shell.Pages;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One request: its story, its clocks, and the forms that change it. */
@Path("/tickets/{number: [A-Z0-9-]{3,40}}")
@Authenticated
public class TicketPages {

    private final TicketApi tickets;
    private final TicketReader reader;
    private final Pages pages;

    TicketPages(@RestClient TicketApi tickets, TicketReader reader, Pages pages) {
        this.tickets = tickets;
        this.reader = reader;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "ticket")
    static class Templates {
        static native TemplateInstance ticket(TicketView view);

        private Templates() {}
    }

    @GET
    public Response show(@RestPath String number, @RestQuery @Nullable String cursor) {
        return pages.page(Templates.ticket(reader.read(number, cursor, FormState.untouched())));
    }

    /**
     * Does what a form of the page asks for. Refused by the service or filled in wrongly, the page comes again with the
     * form as it was and what is the matter; done, the browser is led to the page as it is then.
     */
    @POST
    @Path("{action}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@RestPath String number, @RestPath String action, MultivaluedMap<String, String> form) {
        Action wanted = Action.named(action).orElseThrow(NotFoundException::new);
        FormState filled = FormState.of(action, wanted.fields(), form);
        if (!filled.isSound()) {
            return again(number, filled);
        }
        try {
            perform(number, wanted, filled, form);
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == 404 || refusal.status() == 401) {
                throw refusal;
            }
            return again(number, filled.refused(refusal));
        }
        return pages.done("/tickets/" + number, wanted.done(), "");
    }

    /** Reached only when signing in came between a form and its answer: back to the page the form is on. */
    @GET
    @Path("{action}")
    public Response formOf(@RestPath String number, @RestPath String action) {
        return Response.seeOther(URI.create("/tickets/" + number)).build();
    }

    private Response again(String number, FormState form) {
        return pages.formAgain(Templates.ticket(reader.read(number, null, form)));
    }

    private void perform(String number, Action action, FormState filled, MultivaluedMap<String, String> form) {
        String version = action.isGuarded() ? quoted(form.getFirst("version")) : null;
        if (action.isOnOffer()) {
            String offer = form.getFirst("offer");
            if (offer == null || !offer.matches("[0-9a-f-]{36}")) {
                throw new NotFoundException();
            }
            Region.needed(tickets.answerOffer(number, offer, action.offerResource(), version, filled.body()))
                    .await()
                    .indefinitely();
            return;
        }
        String key = action.creates() ? filled.key() : null;
        Region.needed(tickets.change(number, action.resource(), version, key, filled.body()))
                .await()
                .indefinitely();
    }

    private static @Nullable String quoted(@Nullable String version) {
        return version == null || !version.matches("\\d{1,18}") ? null : '"' + version + '"';
    }
}
