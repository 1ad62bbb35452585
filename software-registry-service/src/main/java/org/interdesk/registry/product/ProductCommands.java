package org.interdesk.registry.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.interdesk.kit.id.UuidV7;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.kit.time.Now;
import org.interdesk.kit.version.EntityVersion;
import org.interdesk.registry.product.event.ProductFact;
import org.interdesk.registry.product.model.Description;
import org.interdesk.registry.product.model.ProductCode;
import org.interdesk.registry.product.model.ProductKind;
import org.interdesk.registry.product.store.ProductEntity;
import org.interdesk.registry.product.store.Products;
import org.jspecify.annotations.Nullable;

/** Registering and rewording products. */
@ApplicationScoped
@Transactional
public class ProductCommands {

    private final Products products;
    private final Telling telling;
    private final Idempotency idempotency;
    private final CurrentViewer viewer;
    private final Now now;

    ProductCommands(Products products, Telling telling, Idempotency idempotency, CurrentViewer viewer, Now now) {
        this.products = products;
        this.telling = telling;
        this.idempotency = idempotency;
        this.viewer = viewer;
        this.now = now;
    }

    /** A product to be registered; it belongs to the party of whoever registers it. */
    public record NewProduct(ProductCode code, ProductKind kind, Description description) {}

    /** @throws ProductCodeTaken if any party has a product of this code */
    public ProductView register(@Nullable String key, NewProduct wanted) {
        return idempotency
                .once(key, wanted, ProductView.class, () -> doRegister(wanted))
                .value();
    }

    private ProductView doRegister(NewProduct wanted) {
        Sight sight = new Sight(viewer.get());
        Instant present = now.instant();
        ProductEntity product = new ProductEntity(
                UuidV7.at(present),
                wanted.code().value(),
                wanted.kind(),
                sight.party(),
                wanted.description(),
                present,
                sight.viewer().subject());
        if (!products.add(product)) {
            throw new ProductCodeTaken(wanted.code().value());
        }
        tell(product.product(), "product-registered", present);
        return ProductView.of(product.product(), sight);
    }

    /** Rewords a product of the viewer's party. Code, kind and owner stay as they are. */
    public ProductView revise(ProductCode code, @Nullable String ifMatch, Description description) {
        Sight sight = new Sight(viewer.get());
        ProductEntity product =
                products.owned(code.value(), sight.party()).orElseThrow(() -> new NotFound("Product " + code));
        EntityVersion.requireStated(ifMatch, product.version());
        Instant present = now.instant();
        product.reword(description, present);
        products.flush();
        tell(product.product(), "product-revised", present);
        return ProductView.of(product.product(), sight);
    }

    private void tell(Product product, String what, Instant at) {
        long count = telling.next(product.id());
        telling.tell(
                product.id(),
                count,
                product.code(),
                what,
                at,
                ProductFact.of(product, count, products.partiesOf(product), at, null),
                Map.of("name", product.description().nameRu()));
    }
}
