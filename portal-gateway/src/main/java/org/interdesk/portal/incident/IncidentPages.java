package org.interdesk.portal.incident;

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
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.service.ServiceDown;
import org.interdesk.portal.service.ServiceRefusal;
import org.interdesk.portal.shell.Pages;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One incident: how far it is, who knows of it, its story, and the forms that carry it on. */
@Path("/incidents/{number: INC-[0-9]{4}-[0-9]{6,9}}")
@Authenticated
public class IncidentPages {

    private static final int NOT_SIGNED_IN = 401;
    private static final int NOT_FOUND = 404;

    private final IncidentApi incidents;
    private final IncidentReader reader;
    private final Pages pages;

    IncidentPages(@RestClient IncidentApi incidents, IncidentReader reader, Pages pages) {
        this.incidents = incidents;
        this.reader = reader;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "incident")
    static class Templates {
        static native TemplateInstance incident(IncidentView view);

        private Templates() {}
    }

    @GET
    public Response show(@RestPath String number, @RestQuery @Nullable String cursor) {
        return pages.page(Templates.incident(reader.read(number, cursor, FormState.untouched())));
    }

    /**
     * Does what a form of the page asks for. Refused by the service or filled in wrongly, the page comes again with the
     * form as it was and what is the matter; done, the browser is led to the page as it is then.
     *
     * @param script present when a page that is being looked at asks by itself
     */
    @POST
    @Path("{move}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @RestPath String number,
            @RestPath String move,
            @RestHeader("HX-Request") @Nullable String script,
            MultivaluedMap<String, String> form) {
        IncidentMove wanted = IncidentMove.named(move).orElseThrow(NotFoundException::new);
        return wanted == IncidentMove.READING ? read(number, script != null) : perform(number, wanted, form);
    }

    /** Notes that the viewer's party has looked at its notice; who comes second has nothing to note, which is no failure. */
    private Response read(String number, boolean byItself) {
        boolean noted = note(number);
        if (!byItself) {
            return pages.done("/incidents/" + number, IncidentMove.READING.done(), "");
        }
        Response.ResponseBuilder quiet = Response.noContent();
        return noted ? quiet.header("HX-Trigger", "refetch").build() : quiet.build();
    }

    private boolean note(String number) {
        try {
            Region.needed(incidents.change(number, IncidentMove.READING.resource(), null, null, Map.of()))
                    .await()
                    .indefinitely();
            return true;
        } catch (ServiceRefusal refusal) {
            if (isNotThere(refusal)) {
                throw refusal;
            }
            return false;
        }
    }

    private Response perform(String number, IncidentMove wanted, MultivaluedMap<String, String> form) {
        String move = wanted.resource();
        FormState filled = FormState.of(move, wanted.fields(), form);
        if (!filled.isSound()) {
            return again(number, filled);
        }
        String version = wanted.isGuarded() ? quoted(form.getFirst("version")) : null;
        try {
            Region.needed(incidents.change(number, move, version, filled.key(), filled.body()))
                    .await()
                    .indefinitely();
        } catch (ServiceRefusal refusal) {
            if (isNotThere(refusal)) {
                throw refusal;
            }
            return again(number, filled.refused(refusal));
        } catch (ServiceDown down) {
            return again(number, filled.unanswered());
        }
        return pages.done("/incidents/" + number, wanted.done(), "");
    }

    /** Reached only when signing in came between a form and its answer: back to the page the form is on. */
    @GET
    @Path("{move}")
    public Response formOf(@RestPath String number, @RestPath String move) {
        return Response.seeOther(URI.create("/incidents/" + number)).build();
    }

    private Response again(String number, FormState form) {
        return pages.formAgain(Templates.incident(reader.read(number, null, form)));
    }

    private static boolean isNotThere(ServiceRefusal refusal) {
        return refusal.status() == NOT_FOUND || refusal.status() == NOT_SIGNED_IN;
    }

    private static @Nullable String quoted(@Nullable String version) {
        return version == null || !version.matches("\\d{1,18}") ? null : '"' + version + '"';
    }
}
