package org.interdesk.registry.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.kit.time.Now;
import org.interdesk.registry.product.model.ProductCode;
import org.interdesk.registry.product.model.ProductKind;
import org.interdesk.registry.product.store.ProductEntity;
import org.interdesk.registry.product.store.Products;
import org.jspecify.annotations.Nullable;

/** Looking products up: one's own, those one is entitled to, and all of them for the coordinator. */
@ApplicationScoped
@Transactional
public class ProductQueries {

    private final Products products;
    private final CurrentViewer viewer;
    private final Now now;

    ProductQueries(Products products, CurrentViewer viewer, Now now) {
        this.products = products;
        this.viewer = viewer;
        this.now = now;
    }

    /** Which products are wanted; null asks for any. */
    public record Filter(
            @Nullable ProductKind kind, @Nullable String owner) {}

    public ProductView product(ProductCode code) {
        return ProductView.of(visible(code), new Sight(viewer.get()));
    }

    /** @throws NotFound if there is none that the viewer may see */
    public Product visible(ProductCode code) {
        return products.visible(code.value(), new Sight(viewer.get()), now.instant())
                .map(ProductEntity::product)
                .orElseThrow(() -> new NotFound("Product " + code));
    }

    /** @throws NotFound if the viewer's party owns none of this code */
    public Product owned(ProductCode code) {
        return products.owned(code.value(), viewer.get().actingParty())
                .map(ProductEntity::product)
                .orElseThrow(() -> new NotFound("Product " + code));
    }

    /** Names the parties that may see a product: its owner, the coordinator, and those with an entitlement that was not revoked. */
    public List<String> partiesOf(Product product) {
        return products.partiesOf(product);
    }

    /** Lists by code. */
    public Page<ProductView> products(Filter filter, PageRequest request) {
        Sight sight = new Sight(viewer.get());
        var scope = new Products.Scope(sight, now.instant(), filter);
        String after = request.cursor() == null ? "" : request.cursor().keys().get(0);
        List<ProductView> rows = products.page(scope, after, request.limit() + 1).stream()
                .map(row -> ProductView.of(row.product(), sight))
                .toList();
        return Page.of(rows, request.limit(), products.countUpTo(scope), row -> new Cursor(List.of(row.code())));
    }
}
