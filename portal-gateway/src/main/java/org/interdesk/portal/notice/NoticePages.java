package org.interdesk.portal.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.shell.Shell;
import org.interdesk.portal.text.Addresses;
import org.interdesk.portal.text.Done;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the person was told: the unread first, or everything; each leads to what it is about. */
@Path("/notices")
@Authenticated
public class NoticePages {

    static final List<String> KINDS =
            List.of("INCIDENT", "MAINTENANCE", "REPORT", "RELEASE", "DIRECTORY", "COMMITMENT", "HANDOVER");

    private static final int ROWS = 30;
    private static final String ALL = "all";
    private static final String ID = "[0-9a-f-]{36}";

    private final NoticeApi notices;
    private final SignedInUser user;
    private final Shell shell;
    private final Pages pages;

    NoticePages(@RestClient NoticeApi notices, SignedInUser user, Shell shell, Pages pages) {
        this.notices = notices;
        this.user = user;
        this.shell = shell;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "notice")
    static class Templates {
        static native TemplateInstance notices(Inbox inbox);

        static native TemplateInstance bell();

        private Templates() {}
    }

    /**
     * What the page shows.
     *
     * @param everything whether what was read is shown too
     * @param kind the only kind wanted; empty for all
     * @param later whether this is not the first page
     */
    public record Inbox(boolean everything, String kind, boolean later, Region<PageOf<Notice>> notices) {

        public List<String> kinds() {
            return KINDS;
        }

        /** The same list with another cut. */
        public String address(boolean all, @Nullable String cursor) {
            String said = "/notices?show=" + (all ? ALL : "unread");
            String narrowed = kind.isEmpty() ? said : said + "&kind=" + kind;
            return cursor == null ? narrowed : narrowed + "&cursor=" + Addresses.urlEncoded(cursor);
        }

        public String here() {
            return address(everything, null);
        }

        /** The latest notice on the page, up to which all can be marked as read; null where that would mark what is not seen. */
        public @Nullable String upTo() {
            if (later || !kind.isEmpty() || notices.isMissing()) {
                return null;
            }
            List<Notice> shown = notices.getContent().items();
            return shown.stream().anyMatch(notice -> notice.readAt() == null)
                    ? shown.get(0).id()
                    : null;
        }
    }

    @GET
    public Response list(
            @RestQuery @Nullable String show, @RestQuery @Nullable String kind, @RestQuery @Nullable String cursor) {
        user.get();
        boolean everything = ALL.equals(show);
        String wanted = kind != null && KINDS.contains(kind) ? kind : "";
        boolean later = cursor != null && !cursor.isEmpty();
        Region<PageOf<Notice>> found = Region.of(notices.list(
                        everything ? null : Boolean.TRUE,
                        wanted.isEmpty() ? null : wanted,
                        ROWS,
                        later ? cursor : null,
                        shell.getLang()))
                .await()
                .indefinitely();
        return pages.page(Templates.notices(new Inbox(everything, wanted, later, found)));
    }

    /** The number beside the bell alone, for a page that renews it. */
    @GET
    @Path("bell")
    public Response bell() {
        user.get();
        return pages.page(Templates.bell());
    }

    /** Opens what a notice is about, and notes that it was opened. */
    @GET
    @Path("{id: " + ID + "}")
    public Response open(@RestPath String id) {
        user.get();
        Notice opened = Region.needed(notices.note(id, "reading")).await().indefinitely();
        return Response.seeOther(URI.create(opened.link())).build();
    }

    /** @param back the list to come back to */
    @POST
    @Path("reading")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response readAll(@RestForm @Nullable String upTo, @RestForm @Nullable String back) {
        if (upTo == null || !upTo.matches(ID)) {
            throw new BadRequestException("no notice is named");
        }
        return noted(notices.readAll(Map.of("upTo", upTo)), back);
    }

    @POST
    @Path("{id: " + ID + "}/{deed: reading|acknowledgement}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response note(@RestPath String id, @RestPath String deed, @RestForm @Nullable String back) {
        return noted(notices.note(id, deed), back);
    }

    private Response noted(Uni<?> noting, @Nullable String back) {
        user.get();
        Region.needed(noting).await().indefinitely();
        return pages.done(back == null ? "/notices" : back, Done.SAVED, "");
    }

    /** Reached only when signing in came between a form and its answer. */
    @GET
    @Path("reading")
    public Response formOfAll() {
        return toList();
    }

    /** Reached only when signing in came between a form and its answer. */
    @GET
    @Path("{id: " + ID + "}/{deed: reading|acknowledgement}")
    public Response formOf() {
        return toList();
    }

    private static Response toList() {
        return Response.seeOther(URI.create("/notices")).build();
    }
}
