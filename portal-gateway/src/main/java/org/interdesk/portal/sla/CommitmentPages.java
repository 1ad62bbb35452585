package org.interdesk.portal.sla;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** Why a promise is due when it is: every hour counted, every day passed over. */
@Path("/commitments/{id: [0-9a-f-]{36}}")
@Authenticated
public class CommitmentPages {

    private final SlaApi sla;
    private final SignedInUser user;
    private final Pages pages;

    CommitmentPages(@RestClient SlaApi sla, SignedInUser user, Pages pages) {
        this.sla = sla;
        this.user = user;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "sla")
    static class Templates {
        static native TemplateInstance commitment(Commitment commitment, Region<Explanation> explanation);

        private Templates() {}
    }

    @GET
    public Response show(@RestPath String id) {
        user.get();
        var parts = Uni.combine()
                .all()
                .unis(Region.needed(sla.commitment(id)), Region.of(sla.explanation(id)))
                .asTuple()
                .await()
                .indefinitely();
        return pages.page(Templates.commitment(parts.getItem1(), parts.getItem2()));
    }
}
