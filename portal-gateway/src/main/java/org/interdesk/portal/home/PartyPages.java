package org.interdesk.portal.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.interdesk.portal.session.PartyNotChosen;
import org.interdesk.portal.session.Visitor;
import org.interdesk.portal.shell.Pages;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * What somebody sees whose session speaks for no party.
 *
 * <p>The identity provider asks whoever belongs to several parties for which one they act, and takes the only one of
 * everybody else; so a session without a party belongs to somebody who is a member of none.
 */
@Path("/session/party")
@Authenticated
public class PartyPages {

    private final Visitor visitor;
    private final Pages pages;

    PartyPages(Visitor visitor, Pages pages) {
        this.visitor = visitor;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance noParty();

        private Templates() {}
    }

    @GET
    public Response party() {
        return visitor.find().isPresent()
                ? Response.seeOther(URI.create("/")).build()
                : pages.page(Templates.noParty());
    }

    /** Leads every page that needs a party here. */
    static class WithoutParty {

        @ServerExceptionMapper
        public Response lead(PartyNotChosen missing) {
            return Response.seeOther(URI.create("/session/party")).build();
        }
    }
}
