package org.interdesk.portal.directory;

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
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.form.Field;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.service.ServiceDown;
import org.interdesk.portal.service.ServiceRefusal;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.shell.Wording;
import org.interdesk.portal.sla.SlaChip;
import org.interdesk.portal.text.Addresses;
import org.interdesk.portal.text.Done;
import org.interdesk.portal.ticket.TicketFormTexts;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Letters that change contacts: what waits for the Commission, what each would change, and the decision. */
@Path("/directory/letters")
@Authenticated
public class LetterPages {

    private static final int ROWS = 50;
    private static final String ALL = "all";
    private static final String WAITING = "RECEIVED";
    private static final String PUBLICATION = "publication";
    private static final String LETTER = "{number: CNT-[0-9]{4}-[0-9]{6,9}}";
    private static final int LONGEST_REASON = 2_000;
    private static final int NOT_SIGNED_IN = 401;
    private static final int NOT_FOUND = 404;

    private final DirectoryApi directory;
    private final SignedInUser user;
    private final Pages pages;
    private final Wording wording;
    private final InstantSource time;

    LetterPages(
            @RestClient DirectoryApi directory, SignedInUser user, Pages pages, Wording wording, InstantSource time) {
        this.directory = directory;
        this.user = user;
        this.pages = pages;
        this.wording = wording;
        this.time = time;
    }

    @CheckedTemplate(basePath = "directory")
    static class Templates {
        static native TemplateInstance letters(Letters view);

        static native TemplateInstance letter(OneLetter view);

        private Templates() {}
    }

    /** A row: the letter and how the clock of its publication stands. */
    public record Row(Letter letter, @Nullable SlaChip due) {}

    /** @param everything whether letters that are decided are shown too */
    public record Letters(boolean everything, boolean later, Region<PageOf<Row>> rows) {

        public String address(String cursor) {
            return "/directory/letters?show=" + (everything ? ALL : "waiting") + "&cursor="
                    + Addresses.urlEncoded(cursor);
        }
    }

    /** One letter, its clock, and a form of it if one was sent and not taken. */
    public record OneLetter(Letter letter, @Nullable SlaChip due, FormState form, TicketFormTexts words) {

        public @Nullable String error(String move) {
            return form.error(move, "reason", words::fieldError);
        }

        public String reason(String move) {
            return form.value(move, "reason");
        }

        public boolean isOpen(String move) {
            return form.isFor(move);
        }
    }

    @GET
    public Response list(@RestQuery @Nullable String show, @RestQuery @Nullable String cursor) {
        user.get();
        boolean everything = ALL.equals(show);
        boolean later = cursor != null && !cursor.isEmpty();
        Region<PageOf<Row>> rows;
        try {
            rows = Region.filled(
                    Region.needed(directory.letters(everything ? null : WAITING, ROWS, later ? cursor : null))
                            .map(this::rows)
                            .await()
                            .indefinitely());
        } catch (ServiceDown down) {
            rows = Region.<PageOf<Row>>leftOut().await().indefinitely();
        }
        return pages.page(Templates.letters(new Letters(everything, later, rows)));
    }

    private PageOf<Row> rows(PageOf<Letter> page) {
        Instant now = time.instant();
        return new PageOf<>(
                page.items().stream()
                        .map(letter -> new Row(letter, SlaChip.of(letter.dueAt(), now)))
                        .toList(),
                page.total(),
                page.totalIsLowerBound(),
                page.next());
    }

    @GET
    @Path(LETTER)
    public Response show(@RestPath String number) {
        user.get();
        return pages.page(page(number, FormState.untouched()));
    }

    /**
     * Publishes, refuses or takes back a letter. Refused by the service or filled in wrongly, the page comes again with the
     * form as it was and what is the matter.
     */
    @POST
    @Path(LETTER + "/{move: publication|refusal|withdrawal}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@RestPath String number, @RestPath String move, MultivaluedMap<String, String> form) {
        user.get();
        List<Field> fields = move.equals(PUBLICATION)
                ? List.of()
                : List.of(Field.neededText("reason").upTo(LONGEST_REASON));
        FormState filled = FormState.of(move, fields, form);
        if (!filled.isSound()) {
            return pages.formAgain(page(number, filled));
        }
        try {
            Region.needed(directory.decide(number, move, quoted(form.getFirst("version")), filled.key(), filled.body()))
                    .await()
                    .indefinitely();
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == NOT_FOUND || refusal.status() == NOT_SIGNED_IN) {
                throw refusal;
            }
            return pages.formAgain(page(number, filled.refused(refusal)));
        }
        return pages.done("/directory/letters/" + number, Done.SAVED, "");
    }

    /** Reached only when signing in came between a form and its answer: back to the page the form is on. */
    @GET
    @Path(LETTER + "/{move: publication|refusal|withdrawal}")
    public Response formOf(@RestPath String number) {
        return Response.seeOther(URI.create("/directory/letters/" + number)).build();
    }

    private TemplateInstance page(String number, FormState form) {
        Letter letter = Region.needed(directory.letter(number)).await().indefinitely();
        return Templates.letter(new OneLetter(
                letter, SlaChip.of(letter.dueAt(), time.instant()), form, wording.in(TicketFormTexts.class)));
    }

    private static @Nullable String quoted(@Nullable String version) {
        return version == null || !version.matches("\\d{1,18}") ? null : '"' + version + '"';
    }
}
