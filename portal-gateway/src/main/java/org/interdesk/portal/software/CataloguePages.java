package org.interdesk.portal.software;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.text.PageAddress;
import org.interdesk.portal.ticket.Parties;

/** The catalogue: which software there is, on what ground the party has it, and what of it the party runs. */
@Path("/software")
@Authenticated
public class CataloguePages {

    private static final int ROWS = 20;
    private static final int ACTS = 200;

    private final RegistryApi registry;
    private final SignedInUser user;
    private final Pages pages;

    CataloguePages(@RestClient RegistryApi registry, SignedInUser user, Pages pages) {
        this.registry = registry;
        this.user = user;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "software")
    static class Templates {
        static native TemplateInstance catalogue(Catalogue catalogue);

        private Templates() {}
    }

    /**
     * What the page shows.
     *
     * @param rows missing when software-registry-service does not answer
     */
    public record Catalogue(CatalogueFilter filter, Region<PageOf<CatalogueRow>> rows, Rights rights) {

        public List<Product.Kind> kinds() {
            return Product.Kind.ALL;
        }

        public List<String> parties() {
            return Parties.CODES;
        }
    }

    @GET
    public Response catalogue(@BeanParam CatalogueFilter filter) {
        Rights rights = new Rights(user.get());
        if (!rights.person().seesSoftware()) {
            throw new ForbiddenException("roles without software");
        }
        Region<PageOf<CatalogueRow>> rows = Uni.combine()
                .all()
                .unis(
                        Region.of(registry.products(
                                PageAddress.orNull(filter.kind()),
                                PageAddress.orNull(filter.owner()),
                                ROWS,
                                filter.at())),
                        acts(rights))
                .asTuple()
                .map(parts -> parts.getItem1().map(page -> rows(page, parts.getItem2(), rights)))
                .await()
                .indefinitely();
        return pages.page(Templates.catalogue(new Catalogue(filter, rows, rights)));
    }

    private Uni<Region<PageOf<Entitlement>>> acts(Rights rights) {
        return rights.seesEntitlements()
                ? Region.of(registry.entitlements(null, rights.party(), true, ACTS, null))
                : Region.leftOut();
    }

    private static PageOf<CatalogueRow> rows(PageOf<Product> page, Region<PageOf<Entitlement>> acts, Rights rights) {
        List<CatalogueRow> rows = page.items().stream()
                .map(product -> new CatalogueRow(product, Entitled.of(rights, product.code(), product.owner(), acts)))
                .toList();
        return new PageOf<>(rows, page.total(), page.totalIsLowerBound(), page.next());
    }
}
