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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.form.Field;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.report.Clocks.Running;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.service.ServiceDown;
import org.interdesk.portal.service.ServiceRefusal;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.shell.Wording;
import org.interdesk.portal.text.Done;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The month of all parties on one screen, and its publication: the Commission's page. */
@Path("/reports/months/{month: [0-9]{4}-(0[1-9]|1[0-2])}")
@Authenticated
public class MonthPages {

    private static final String PUBLISH = "publication";

    private final MonthApi months;
    private final ReportApi reports;
    private final Clocks clocks;
    private final SignedInUser user;
    private final Wording wording;
    private final Pages pages;

    MonthPages(
            @RestClient MonthApi months,
            @RestClient ReportApi reports,
            Clocks clocks,
            SignedInUser user,
            Wording wording,
            Pages pages) {
        this.months = months;
        this.reports = reports;
        this.clocks = clocks;
        this.user = user;
        this.wording = wording;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance month(MonthView view);

        private Templates() {}
    }

    /**
     * What the page shows.
     *
     * @param rows one for each party, by code
     * @param titles of the figures that are missing
     * @param counted whether the owner of the clocks told how much working time is left
     */
    public record MonthView(
            MonthBoard board,
            List<ReportRow> rows,
            Due publication,
            Region<FormInForce> titles,
            boolean counted,
            FormState form,
            MonthTexts words,
            ReportFormTexts forms) {

        public String title(String key, boolean russian) {
            return titles.isMissing() ? key : titles.getContent().title(key, russian);
        }

        /** Whether publishing needs a reason: without somebody, or for the second time. */
        public boolean needsReason() {
            return board.period().isPublished() || !board.waitingFor().isEmpty();
        }

        /** Whether the box of a party that is left out is ticked. */
        public boolean isLeftOut(String party) {
            return form.values("without").contains(party);
        }

        public BoardStages stages() {
            return new BoardStages(board, words);
        }

        public @Nullable String error(String field) {
            return form.error(PUBLISH, field, forms::fieldError);
        }
    }

    @GET
    public Response show(@RestPath String month) {
        return pages.page(Templates.month(read(month, FormState.untouched())));
    }

    /** Publishes what is accepted at present; who is left out has to be named, so that it never happens unnoticed. */
    @POST
    @Path(PUBLISH)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@RestPath String month, MultivaluedMap<String, String> form) {
        FormState filled = FormState.of(PUBLISH, fields(form), form);
        if (!filled.isSound()) {
            return again(month, filled);
        }
        try {
            Region.needed(months.publish(
                            filled.key(), ReportPages.quoted(form.getFirst("version")), body(month, filled)))
                    .await()
                    .indefinitely();
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == 404 || refusal.status() == 401) {
                throw refusal;
            }
            return again(month, filled.refused(refusal));
        } catch (ServiceDown down) {
            return again(month, filled.unanswered());
        }
        return pages.done("/reports/consolidated/" + month, Done.PUBLISHED, "");
    }

    /** Reached only when signing in came between the form and its answer. */
    @GET
    @Path(PUBLISH)
    public Response formOf(@RestPath String month) {
        return Response.seeOther(URI.create("/reports/months/" + month)).build();
    }

    private Response again(String month, FormState form) {
        return pages.formAgain(Templates.month(read(month, form)));
    }

    private MonthView read(String month, FormState form) {
        user.get();
        return Uni.combine()
                .all()
                .unis(
                        Region.needed(months.board(month)),
                        clocks.ofReports(null),
                        clocks.ofMonths(),
                        Region.of(reports.form(month)))
                .asTuple()
                .map(parts -> view(parts.getItem1(), parts.getItem2(), parts.getItem3(), parts.getItem4(), form))
                .await()
                .indefinitely();
    }

    private MonthView view(
            MonthBoard board, Running ofReports, Running ofMonths, Region<FormInForce> titles, FormState form) {
        List<ReportRow> rows = board.reports().stream()
                .map(report -> new ReportRow(report, ofReports.of(report)))
                .toList();
        return new MonthView(
                board,
                rows,
                ofMonths.of(board.period()),
                titles,
                ofReports.isKnown(),
                form,
                wording.in(MonthTexts.class),
                wording.in(ReportFormTexts.class));
    }

    private static List<Field> fields(MultivaluedMap<String, String> form) {
        boolean needed = Boolean.parseBoolean(form.getFirst("needsReason"))
                || !form.getOrDefault("without", List.of()).isEmpty();
        Field reason = needed ? Field.neededText("reason") : Field.text("reason");
        return List.of(Field.many("without"), reason.upTo(Move.LONGEST));
    }

    private static Map<String, Object> body(String month, FormState form) {
        Map<String, Object> body = new LinkedHashMap<>(form.body());
        body.put("month", month);
        return body;
    }
}
