package org.interdesk.registry.product.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.interdesk.registry.product.Product;
import org.interdesk.registry.product.model.ProductKind;
import org.jspecify.annotations.Nullable;

/**
 * Data of the events about a product and who may have it.
 *
 * @param parties that may see the product after the event, and the party the event concerns
 * @param obligations what the parties owe one another about it: nothing so far, so always empty
 * @param entitlement the entitlement that was granted or revoked; null for other events
 */
public record ProductFact(
        Subject subject,
        long version,
        List<String> parties,
        List<Object> obligations,
        String title,
        String titleEn,
        String state,
        Importance importance,
        Instant at,
        String product,
        ProductKind kind,
        String owner,
        @Nullable EntitlementPart entitlement) {

    /** An entitlement in an event. */
    public record EntitlementPart(
            UUID id,
            String party,
            String transferAct,
            LocalDate actDate,
            Instant from,
            @Nullable Instant until,
            @Nullable Instant revokedAt,
            @Nullable String reason) {}

    public static ProductFact of(
            Product product, long version, List<String> parties, Instant at, @Nullable EntitlementPart entitlement) {
        return new ProductFact(
                new Subject(product.id(), "PRODUCT", product.code()),
                version,
                parties,
                List.of(),
                product.description().nameRu(),
                product.description().nameEn(),
                "REGISTERED",
                entitlement == null ? Importance.ROUTINE : Importance.IMPORTANT,
                at,
                product.code(),
                product.kind(),
                product.owner(),
                entitlement);
    }
}
