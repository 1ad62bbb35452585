package org.interdesk.registry.product;

import java.time.Instant;
import java.util.UUID;
import org.interdesk.registry.product.model.Description;
import org.interdesk.registry.product.model.ProductKind;

/** A product as it is kept. */
public record Product(
        UUID id,
        String code,
        ProductKind kind,
        String owner,
        Description description,
        Instant registeredAt,
        Instant changedAt,
        long version) {}
