package org.interdesk.portal.maintenance;

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
import java.time.Instant;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.service.ServiceDown;
import org.interdesk.portal.service.ServiceRefusal;
import org.interdesk.portal.shell.Pages;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One maintenance window: how far it is, what each party answered, and the forms that carry it on. */
@Path("/maintenance/{number: MNT-[0-9]{4}-[0-9]{6,9}}")
@Authenticated
public class WindowPages {

    private static final int NOT_SIGNED_IN = 401;
    private static final int NOT_FOUND = 404;

    private final MaintenanceApi windows;
    private final WindowReader reader;
    private final Pages pages;

    WindowPages(@RestClient MaintenanceApi windows, WindowReader reader, Pages pages) {
        this.windows = windows;
        this.reader = reader;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "maintenance")
    static class Templates {
        static native TemplateInstance window(WindowView view);

        private Templates() {}
    }

    @GET
    public Response show(@RestPath String number, @RestQuery @Nullable String cursor) {
        return pages.page(Templates.window(reader.read(number, cursor, FormState.untouched())));
    }

    /**
     * Does what a form of the page asks for. Refused by the service or filled in wrongly, the page comes again with the
     * form as it was and what is the matter; done, the browser is led to the page as it is then. A change of time can be
     * looked at first: then the page comes again with what it would meet, and nothing is changed.
     */
    @POST
    @Path("{move}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@RestPath String number, @RestPath String move, MultivaluedMap<String, String> form) {
        WindowMove wanted = WindowMove.named(move).orElseThrow(NotFoundException::new);
        FormState filled = ordered(FormState.of(move, wanted.fields(), form));
        if (NewWindowPages.CHECK.equals(form.getFirst(NewWindowPages.STEP))) {
            return pages.page(Templates.window(reader.read(number, null, filled.unjudged())));
        }
        if (!filled.isSound()) {
            return again(number, filled);
        }
        try {
            Region.needed(windows.change(number, move, quoted(form.getFirst("version")), filled.key(), filled.body()))
                    .await()
                    .indefinitely();
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == NOT_FOUND || refusal.status() == NOT_SIGNED_IN) {
                throw refusal;
            }
            return again(number, filled.refused(refusal));
        } catch (ServiceDown down) {
            return again(number, filled.unanswered());
        }
        return pages.done("/maintenance/" + number, wanted.done(), "");
    }

    /** Reached only when signing in came between a form and its answer: back to the page the form is on. */
    @GET
    @Path("{move}")
    public Response formOf(@RestPath String number, @RestPath String move) {
        return Response.seeOther(URI.create("/maintenance/" + number)).build();
    }

    /** A period ends after it starts. */
    static FormState ordered(FormState form) {
        Instant start = form.moment("startsAt");
        Instant end = form.moment("endsAt");
        return start != null && end != null && !start.isBefore(end) ? form.rejecting("endsAt") : form;
    }

    private Response again(String number, FormState form) {
        return pages.formAgain(Templates.window(reader.read(number, null, form)));
    }

    private static @Nullable String quoted(@Nullable String version) {
        return version == null || !version.matches("\\d{1,18}") ? null : '"' + version + '"';
    }
}
