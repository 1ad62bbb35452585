package org.interdesk.portal.software;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;

/** Gathers what is known of a product's versions and of who runs which, all questions asked at once. */
@ApplicationScoped
class AdoptionReader {

    /** A product with more versions than this has older ones than anybody runs. */
    private static final int MOST = 200;

    private final RegistryApi registry;

    AdoptionReader(@RestClient RegistryApi registry) {
        this.registry = registry;
    }

    Uni<Region<ProductAdoption>> of(String product) {
        return Region.of(Uni.combine()
                .all()
                .unis(
                        registry.releases(product, MOST, null),
                        registry.adoption(product, Release.State.PUBLISHED.name(), MOST),
                        registry.adoption(product, Release.State.WITHDRAWN.name(), MOST))
                .asTuple()
                .map(parts ->
                        new ProductAdoption(parts.getItem1().items(), together(parts.getItem2(), parts.getItem3()))));
    }

    private static List<AdoptionRow> together(PageOf<AdoptionRow> published, PageOf<AdoptionRow> withdrawn) {
        List<AdoptionRow> rows = new ArrayList<>(published.items());
        rows.addAll(withdrawn.items());
        return rows;
    }
}
