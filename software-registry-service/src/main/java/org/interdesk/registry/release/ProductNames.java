package org.interdesk.registry.release;

import org.interdesk.registry.product.model.ProductKind;

/** What an event about a release says of its product. */
public record ProductNames(ProductKind kind, String nameRu, String nameEn) {}
