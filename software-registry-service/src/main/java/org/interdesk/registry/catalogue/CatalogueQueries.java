package org.interdesk.registry.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.registry.adoption.AdoptionQueries;
import org.interdesk.registry.adoption.OwnEnvironment;
import org.interdesk.registry.product.ProductQueries;
import org.interdesk.registry.product.ProductQueries.Filter;
import org.interdesk.registry.product.ProductView;
import org.interdesk.registry.release.NewestRelease;
import org.interdesk.registry.release.ReleaseQueries;

/** Looking through the catalogue. */
@ApplicationScoped
@Transactional
public class CatalogueQueries {

    private final ProductQueries products;
    private final ReleaseQueries releases;
    private final AdoptionQueries adoption;

    CatalogueQueries(ProductQueries products, ReleaseQueries releases, AdoptionQueries adoption) {
        this.products = products;
        this.releases = releases;
        this.adoption = adoption;
    }

    /** Lists by code. A page costs the same four queries however many products are on it. */
    public Page<CatalogueRow> products(Filter filter, PageRequest request) {
        Page<ProductView> page = products.products(filter, request);
        List<UUID> ids = page.items().stream().map(ProductView::id).toList();
        Map<UUID, List<NewestRelease>> newest = releases.newest(ids);
        Map<UUID, List<OwnEnvironment>> environments = adoption.ownEnvironments(ids);
        return page.map(product -> new CatalogueRow(
                product,
                newest.getOrDefault(product.id(), List.of()),
                environments.getOrDefault(product.id(), List.of())));
    }
}
