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
import org.interdesk.portal.ticket.Parties;

/** The catalogue: which software there is, on what ground the party has it, and what of it the party runs. */
@Path("/software")
@Authenticated
public class CataloguePages {

    private static final int ROWS = 20;
    private static final int ACTS = 200;

    /** Products about which the registry is asked at the same time. */
    private static final int AT_ONCE = 6;

    private final RegistryApi registry;
    private final AdoptionReader adoption;
    private final SignedInUser user;
    private final Pages pages;

    CataloguePages(@RestClient RegistryApi registry, AdoptionReader adoption, SignedInUser user, Pages pages) {
        this.registry = registry;
        this.adoption = adoption;
        this.user = user;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "software")
    static class Templates {
        static native TemplateInstance catalogue(Catalogue catalogue);

        private Templates() {}
    }

    /** A product and how the viewer's party stands with it. */
    public record Row(Product product, Entitled entitled, Region<ProductAdoption> adoption, String party) {

        public List<Place> places() {
            return adoption.getContent().places(party);
        }

        /** Whether it is for the viewer to do something: the party may have the newest version and does not run it. */
        public boolean isWaiting() {
            return entitled.isGiven()
                    && !adoption.isMissing()
                    && adoption.getContent().mayReport()
                    && adoption.getContent().waitsFor(party);
        }
    }

    /**
     * What the page shows.
     *
     * @param rows missing when software-registry-service does not answer
     */
    public record Catalogue(CatalogueFilter filter, Region<PageOf<Row>> rows, Rights rights) {

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
        Region<PageOf<Row>> rows = Uni.combine()
                .all()
                .unis(
                        Region.of(registry.products(
                                CatalogueFilter.orNull(filter.kind()),
                                CatalogueFilter.orNull(filter.owner()),
                                ROWS,
                                filter.at())),
                        acts(rights))
                .asTuple()
                .flatMap(parts -> rows(parts.getItem1(), parts.getItem2(), rights))
                .await()
                .indefinitely();
        return pages.page(Templates.catalogue(new Catalogue(filter, rows, rights)));
    }

    private Uni<Region<PageOf<Entitlement>>> acts(Rights rights) {
        return rights.seesEntitlements()
                ? Region.of(registry.entitlements(null, rights.party(), true, ACTS, null))
                : Region.leftOut();
    }

    private Uni<Region<PageOf<Row>>> rows(
            Region<PageOf<Product>> products, Region<PageOf<Entitlement>> acts, Rights rights) {
        if (products.isMissing()) {
            return Region.leftOut();
        }
        PageOf<Product> page = products.getContent();
        if (page.items().isEmpty()) {
            return Uni.createFrom().item(Region.filled(new PageOf<>(List.of(), page.total(), false, null)));
        }
        List<Uni<Row>> asked = page.items().stream()
                .map(product -> adoption.of(product.code())
                        .map(known -> new Row(
                                product,
                                Entitled.of(rights, product.code(), product.owner(), acts),
                                known,
                                rights.party())))
                .toList();
        return Uni.join()
                .all(asked)
                .usingConcurrencyOf(AT_ONCE)
                .andCollectFailures()
                .map(rows -> Region.filled(new PageOf<>(rows, page.total(), page.totalIsLowerBound(), page.next())));
    }
}
