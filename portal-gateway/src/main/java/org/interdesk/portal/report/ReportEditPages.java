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
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.block.StateStrip;
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

    private static final String STALE = "stale-version";

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

    /**
     * What the page shows.
     *
     * @param seen the version that the writer began with; what is kept is kept over this one
     * @param refusal kind of refusal by the service; empty when it was not asked or agreed
     * @param facts what the platform's own count says at present; only a help
     */
    public record EditView(
            Report report,
            Revision revision,
            FilledForm form,
            Region<Revision> remarked,
            Region<ReportFacts> facts,
            Month month,
            long seen,
            String refusal,
            String detail) {

        public boolean isStale() {
            return STALE.equals(refusal);
        }

        /** Whether somebody else has changed the report since the writer began. */
        public boolean isOvertaken() {
            return seen < report.version();
        }

        /** Whether the report is not complete without it, always or as things stand. */
        public boolean wants(Figure figure) {
            return figure.required() || report.missing().contains(figure.key());
        }

        public @Nullable String remark(String place) {
            return remarked.isMissing() ? null : remarked.getContent().remark(place);
        }

        /** What the report says at present, beside what was typed. */
        public Difference.Statement present(Figure figure) {
            return new Difference.Statement(figure.number(), figure.text(), figure.unknownBecause());
        }

        public Difference.@Nullable Watched presentOf(Component component) {
            return component.silence() == null ? null : new Difference.Watched(component.silence(), component.spans());
        }

        public List<StateStrip.State> states() {
            return List.of(StateStrip.State.values());
        }

        /** The party's zone as it is at the beginning of the month. */
        public String zone() {
            return month.zoneWords();
        }

        /** The first moment of the month as inputs want it. */
        public String first() {
            return SpanEntry.written(month.from(), month.zone());
        }

        public String last() {
            return SpanEntry.written(month.to(), month.zone());
        }

        /** What the platform counts at present where somebody entered something else; null for nothing to say. */
        public @Nullable BigDecimal counted(Figure figure) {
            BigDecimal fact =
                    facts.isMissing() ? null : facts.getContent().figures().get(figure.key());
            BigDecimal said = figure.number();
            return fact == null || (said != null && said.compareTo(fact) == 0) ? null : fact;
        }
    }

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
        long from = STALE.equals(refusal.slug()) ? present.report().version() : seen;
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

    /** What the button that was pressed asks for. */
    private record Asked(Kind kind, String component, int row) {

        private static final Asked KEEP = new Asked(Kind.KEEP, "", 0);
        private static final Asked STAY = new Asked(Kind.STAY, "", 0);
        private static final Asked LOOK = new Asked(Kind.LOOK, "", 0);

        private enum Kind {
            KEEP,
            STAY,
            LOOK,
            ADD,
            REMOVE
        }

        /** Reads the button's value: {@code save}, {@code stay}, {@code look}, {@code add:GATEWAY}, {@code remove:GATEWAY:3}. */
        static Asked of(@Nullable String button) {
            String[] parts = button == null ? new String[] {"save"} : button.split(":", 3);
            return switch (parts[0]) {
                case "stay" -> STAY;
                case "look" -> LOOK;
                case "add" -> parts.length < 2 ? LOOK : new Asked(Kind.ADD, parts[1], 0);
                case "remove" ->
                    parts.length < 3 || !parts[2].matches("\\d{1,5}")
                            ? LOOK
                            : new Asked(Kind.REMOVE, parts[1], Integer.parseInt(parts[2]));
                default -> KEEP;
            };
        }

        boolean isKeeping() {
            return kind == Kind.KEEP || kind == Kind.STAY;
        }

        boolean isStaying() {
            return kind == Kind.STAY;
        }

        FilledForm on(FilledForm form) {
            return switch (kind) {
                case ADD -> form.withComponent(component, ComponentEntry::withRow);
                case REMOVE -> form.withComponent(component, entry -> entry.withoutRow(row));
                case KEEP, STAY, LOOK -> form;
            };
        }
    }
}
