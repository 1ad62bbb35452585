package org.interdesk.portal.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.service.ServiceDown;
import org.interdesk.portal.service.ServiceRefusal;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.text.Done;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a report is filled in.
 *
 * <p>Every button sends the whole form: to keep it, or to have a row more or less. Nothing that was typed is ever thrown away,
 * not when somebody else was quicker, not when the service is down.
 */
@Path(ReportPages.PATH + "/edit")
@Authenticated
public class ReportEditPages {

    private final ReportApi reports;
    private final ReportReader reader;
    private final FigureWords words;
    private final Pages pages;

    ReportEditPages(@RestClient ReportApi reports, ReportReader reader, FigureWords words, Pages pages) {
        this.reports = reports;
        this.reader = reader;
        this.words = words;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance edit(EditView view);

        static native TemplateInstance unsent(String number, List<Typed> fields);

        private Templates() {}
    }

    /** An input and what was typed into it. */
    public record Typed(String name, String value) {}

    @GET
    public Response form(@RestPath String number, @RestQuery @Nullable Long seen) {
        ReportDetail detail = reader.detail(number);
        Revision revision = detail.revision();
        if (revision == null || !detail.report().may("figures")) {
            return Response.seeOther(URI.create(detail.report().address())).build();
        }
        FilledForm form = FilledForm.of(revision, ReportReader.monthOf(detail.report()), words.isRussian());
        long from = seen == null ? detail.report().version() : seen;
        return pages.page(Templates.edit(view(detail.report(), revision, form, from, "", "")));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response fillIn(@RestPath String number, MultivaluedMap<String, String> form) {
        Asked asked = Asked.of(form.getFirst("do"));
        ReportDetail detail;
        try {
            detail = reader.detail(number);
        } catch (ServiceDown down) {
            return pages.formAgain(Templates.unsent(number, typed(form)));
        }
        Revision revision = detail.revision();
        if (revision == null) {
            return Response.seeOther(URI.create(detail.report().address())).build();
        }
        Month month = ReportReader.monthOf(detail.report());
        FilledForm filled = FilledForm.typed(revision, month, form);
        long seen = version(form, detail.report());
        if (!asked.isKeeping()) {
            return pages.page(Templates.edit(view(detail.report(), revision, asked.on(filled), seen, "", "")));
        }
        if (!filled.isSound()) {
            return pages.formAgain(Templates.edit(view(detail.report(), revision, filled, seen, "", "")));
        }
        return keep(detail.report(), filled, seen, asked, form);
    }

    private Response keep(
            Report report, FilledForm filled, long seen, Asked asked, MultivaluedMap<String, String> form) {
        try {
            Month month = ReportReader.monthOf(report);
            Region.needed(reports.fillIn(report.number(), "\"" + seen + "\"", filled.body(month)))
                    .await()
                    .indefinitely();
        } catch (ServiceDown down) {
            return pages.formAgain(Templates.unsent(report.number(), typed(form)));
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == 404 || refusal.status() == 401) {
                throw refusal;
            }
            return again(report.number(), refusal, seen, form);
        }
        return pages.done(asked.isStaying() ? report.address() + "/edit" : report.address(), Done.FILLEDIN, "");
    }

    /** Shows the form against what the report says by then; kept once more, it is kept over that. */
    private Response again(String number, ServiceRefusal refusal, long seen, MultivaluedMap<String, String> form) {
        ReportDetail present = reader.detail(number);
        Revision revision = present.revision();
        if (revision == null) {
            throw refusal;
        }
        FilledForm filled = FilledForm.typed(revision, ReportReader.monthOf(present.report()), form)
                .refused(refusal);
        long from = EditView.STALE.equals(refusal.slug()) ? present.report().version() : seen;
        return pages.formAgain(
                Templates.edit(view(present.report(), revision, filled, from, refusal.slug(), refusal.detail())));
    }

    private EditView view(Report report, Revision revision, FilledForm form, long seen, String refusal, String detail) {
        return Uni.combine()
                .all()
                .unis(reader.remarked(report, revision), Region.of(reports.facts(report.month())))
                .asTuple()
                .map(parts -> new EditView(
                        report,
                        revision,
                        form,
                        parts.getItem1(),
                        parts.getItem2(),
                        ReportReader.monthOf(report),
                        seen,
                        refusal,
                        detail))
                .await()
                .indefinitely();
    }

    private static long version(MultivaluedMap<String, String> form, Report report) {
        String sent = form.getFirst("version");
        return sent != null && sent.matches("\\d{1,18}") ? Long.parseLong(sent) : report.version();
    }

    private static List<Typed> typed(MultivaluedMap<String, String> form) {
        return form.entrySet().stream()
                .filter(field -> !field.getKey().equals("do"))
                .map(Map.Entry::getKey)
                .map(name -> new Typed(name, String.valueOf(form.getFirst(name))))
                .toList();
    }
}
