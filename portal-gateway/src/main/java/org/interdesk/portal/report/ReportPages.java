package org.interdesk.portal.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
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
import org.interdesk.portal.service.FilePass;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.service.ServiceDown;
import org.interdesk.portal.service.ServiceRefusal;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.shell.Shell;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One report: what it says, what the Commission said, and the forms that bring it on. */
@Path(ReportPages.PATH)
@Authenticated
public class ReportPages {

    static final String PATH = "/reports/{number: REP-[A-Z0-9-]{3,40}}";

    private final ReportApi reports;
    private final ReportReader reader;
    private final FilePass files;
    private final Shell shell;
    private final Pages pages;

    ReportPages(@RestClient ReportApi reports, ReportReader reader, FilePass files, Shell shell, Pages pages) {
        this.reports = reports;
        this.reader = reader;
        this.files = files;
        this.shell = shell;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance report(ReportView view);

        private Templates() {}
    }

    @GET
    public Response show(@RestPath String number) {
        return pages.page(Templates.report(reader.read(number, FormState.untouched())));
    }

    /**
     * Does what a form of the page asks for. Refused by the service or filled in wrongly, the page comes again with the form
     * as it was and what is the matter.
     */
    @POST
    @Path("{move}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@RestPath String number, @RestPath String move, MultivaluedMap<String, String> form) {
        Move wanted = Move.named(move).orElseThrow(NotFoundException::new);
        FormState filled = FormState.of(move, wanted.fields(), form);
        if (!filled.isSound()) {
            return again(number, filled);
        }
        try {
            Region.needed(reports.move(number, move, quoted(form.getFirst("version")), filled.key(), filled.body()))
                    .await()
                    .indefinitely();
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == 404 || refusal.status() == 401) {
                throw refusal;
            }
            return again(number, filled.refused(refusal));
        } catch (ServiceDown down) {
            return again(number, filled.unanswered());
        }
        return pages.done("/reports/" + number, wanted.done(), "");
    }

    /** Reached only when signing in came between a form and its answer: back to the page the form is on. */
    @GET
    @Path("{move}")
    public Response formOf(@RestPath String number, @RestPath String move) {
        return Response.seeOther(URI.create("/reports/" + number)).build();
    }

    /** What the viewer sees of the report as a file. */
    @GET
    @Path("export/{format: json|csv|xlsx}")
    public Uni<Response> export(@RestPath String number, @RestPath String format) {
        return files.pass("report", "/api/v1/reports/" + number + "/export/" + format + "?lang=" + shell.getLang());
    }

    private Response again(String number, FormState form) {
        return pages.formAgain(Templates.report(reader.read(number, form)));
    }

    /** A version as {@code If-Match} wants it; null if a form sent none that makes sense. */
    static @Nullable String quoted(@Nullable String version) {
        return version == null || !version.matches("\\d{1,18}") ? null : '"' + version + '"';
    }
}
