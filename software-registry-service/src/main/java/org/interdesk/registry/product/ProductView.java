package org.interdesk.registry.product;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.interdesk.registry.product.model.Description;
import org.interdesk.registry.product.model.ProductKind;

/**
 * A product as one viewer sees it.
 *
 * @param may what the viewer may do next: {@code revision}, {@code releases}, {@code entitlements}, and {@code adoption} for
 *     whoever reports what its party does with the releases
 */
public record ProductView(
        UUID id,
        String code,
        ProductKind kind,
        String owner,
        String nameRu,
        String nameEn,
        String descriptionRu,
        String descriptionEn,
        String classification,
        String transferTerms,
        Instant registeredAt,
        Instant changedAt,
        List<String> may,
        long version) {

    private static final List<String> OF_PUBLISHER = List.of("revision", "releases", "entitlements");

    static ProductView of(Product product, Sight sight) {
        Description text = product.description();
        return new ProductView(
                product.id(),
                product.code(),
                product.kind(),
                product.owner(),
                text.nameRu(),
                text.nameEn(),
                text.descriptionRu(),
                text.descriptionEn(),
                text.classification(),
                text.transferTerms(),
                product.registeredAt(),
                product.changedAt(),
                may(product, sight),
                product.version());
    }

    private static List<String> may(Product product, Sight sight) {
        List<String> may = new ArrayList<>(sight.publishesFor(product.owner()) ? OF_PUBLISHER : List.of());
        if (sight.reports()) {
            may.add("adoption");
        }
        return List.copyOf(may);
    }
}
