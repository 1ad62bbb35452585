package org.interdesk.portal.directory;

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
import java.net.URI;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.service.ServiceDown;
import org.interdesk.portal.service.ServiceRefusal;
import org.interdesk.portal.session.SignedIn;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.shell.Wording;
import org.interdesk.portal.text.Done;
import org.interdesk.portal.ticket.TicketFormTexts;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Entering an official letter that tells the contacts of a desk anew. */
@Path("/directory/letters/new")
@Authenticated
public class NewLetterPages {

    private static final String DESK = "[A-Z][A-Z0-9-]{1,59}";
    private static final String COMMISSION = "EEC";
    private static final String MORE = "more";
    private static final int NOT_SIGNED_IN = 401;

    private final DirectoryApi directory;
    private final SignedInUser user;
    private final Pages pages;
    private final Wording wording;

    NewLetterPages(@RestClient DirectoryApi directory, SignedInUser user, Pages pages, Wording wording) {
        this.directory = directory;
        this.user = user;
        this.pages = pages;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "directory")
    static class Templates {
        static native TemplateInstance newLetter(NewLetter view);

        private Templates() {}
    }

    /** @param ofCommission whether the letter came to the Commission on paper, so that its receipt may lie in the past */
    public record NewLetter(LetterForm form, boolean ofCommission, TicketFormTexts words) {

        public @Nullable String error(String field) {
            return form.state().error(LetterForm.FORM, field, words::fieldError);
        }

        public String value(String field) {
            return form.state().value(field);
        }
    }

    /** @param desk whose contacts the letter tells; without it the directory lets one choose */
    @GET
    public Response form(@RestQuery @Nullable String desk) {
        SignedIn viewer = user.get();
        if (desk == null || !desk.matches(DESK)) {
            return Response.seeOther(URI.create("/directory")).build();
        }
        Desk found = Region.needed(directory.desk(desk)).await().indefinitely().desk();
        if (!found.mayWrite()) {
            throw new ForbiddenException("who may not write for this desk");
        }
        return pages.page(page(LetterForm.suggesting(found), viewer));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(MultivaluedMap<String, String> form) {
        SignedIn viewer = user.get();
        LetterForm filled = LetterForm.of(form);
        if (MORE.equals(form.getFirst("step"))) {
            return pages.page(page(filled.longer(), viewer));
        }
        if (!filled.state().isSound()) {
            return pages.formAgain(page(filled, viewer));
        }
        try {
            Letter entered = Region.needed(directory.enter(filled.state().key(), filled.body()))
                    .await()
                    .indefinitely();
            return pages.done("/directory/letters/" + entered.number(), Done.SAVED, "");
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == NOT_SIGNED_IN) {
                throw refusal;
            }
            return pages.formAgain(page(filled.refused(refusal), viewer));
        } catch (ServiceDown down) {
            return pages.formAgain(page(filled.unanswered(), viewer));
        }
    }

    private TemplateInstance page(LetterForm form, SignedIn viewer) {
        return Templates.newLetter(
                new NewLetter(form, COMMISSION.equals(viewer.party()), wording.in(TicketFormTexts.class)));
    }
}
