package org.interdesk.portal.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.form.Field;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.service.ServiceDown;
import org.interdesk.portal.service.ServiceRefusal;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.shell.Wording;
import org.interdesk.portal.text.Done;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Returning a report: remarks about the whole, and beside the figures and components that they are about. */
@Path(ReportPages.PATH + "/return")
@Authenticated
public class ReturnPages {

    static final String MOVE = "return";

    /** Begins the names of inputs for remarks about one figure or component. */
    private static final String AT = "at.";

    private static final String POINTER = "/fieldRemarks/";

    private final ReportApi reports;
    private final ReportReader reader;
    private final Wording wording;
    private final Pages pages;

    ReturnPages(@RestClient ReportApi reports, ReportReader reader, Wording wording, Pages pages) {
        this.reports = reports;
        this.reader = reader;
        this.wording = wording;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance giveBack(ReturnView view);

        private Templates() {}
    }

    /** What was handed in, with room for remarks. */
    public record ReturnView(Report report, Revision revision, FormState form, ReportFormTexts words) {

        public String typed(String place) {
            return form.value(MOVE, AT + place);
        }

        public @Nullable String error(String place) {
            return form.error(MOVE, AT + place, words::fieldError);
        }

        public @Nullable String error() {
            return form.error(MOVE, "remarks", words::fieldError);
        }
    }

    @GET
    public Response form(@RestPath String number) {
        ReportDetail detail = reader.detail(number);
        Revision revision = detail.revision();
        return revision == null || !detail.report().may(MOVE)
                ? Response.seeOther(URI.create(detail.report().address())).build()
                : pages.page(page(detail.report(), revision, FormState.untouched()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response giveBack(@RestPath String number, MultivaluedMap<String, String> form) {
        ReportDetail detail = reader.detail(number);
        Revision revision = detail.revision();
        if (revision == null) {
            return Response.seeOther(URI.create(detail.report().address())).build();
        }
        FormState filled = FormState.of(MOVE, fields(revision), form);
        if (!filled.isSound()) {
            return pages.formAgain(page(detail.report(), revision, filled));
        }
        try {
            Region.needed(reports.move(
                            number, MOVE, ReportPages.quoted(form.getFirst("version")), filled.key(), body(filled)))
                    .await()
                    .indefinitely();
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == 404 || refusal.status() == 401) {
                throw refusal;
            }
            return pages.formAgain(page(detail.report(), revision, refused(filled, refusal)));
        } catch (ServiceDown down) {
            return pages.formAgain(page(detail.report(), revision, filled.unanswered()));
        }
        return pages.done(detail.report().address(), Done.REPORTRETURNED, "");
    }

    private TemplateInstance page(Report report, Revision revision, FormState form) {
        return Templates.giveBack(new ReturnView(report, revision, form, wording.in(ReportFormTexts.class)));
    }

    private static List<Field> fields(Revision revision) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.neededText("remarks").upTo(Move.LONGEST));
        revision.figures().forEach(figure -> fields.add(at(figure.key())));
        revision.components().forEach(component -> fields.add(at(component.code())));
        return fields;
    }

    private static Field at(String place) {
        return Field.text(AT + place).upTo(Move.LONGEST);
    }

    private static Map<String, Object> body(FormState form) {
        Map<String, String> byPlace = new LinkedHashMap<>();
        form.fields().stream()
                .map(Field::name)
                .filter(name -> name.startsWith(AT) && !form.value(name).isEmpty())
                .forEach(name -> byPlace.put(name.substring(AT.length()), form.value(name)));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("remarks", form.value("remarks"));
        body.put("fieldRemarks", byPlace);
        return body;
    }

    private static FormState refused(FormState form, ServiceRefusal refusal) {
        FormState judged = form.refused(refusal);
        for (ServiceRefusal.FieldError error : refusal.errors()) {
            if (error.pointer().startsWith(POINTER)) {
                judged = judged.rejecting(AT + error.pointer().substring(POINTER.length()));
            }
        }
        return judged;
    }
}
