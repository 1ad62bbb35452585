package org.interdesk.registry.product.model;

/** What sort of software a product is (domain, section 7). */
public enum ProductKind {
    /** Integration gateway of a segment. */
    GATEWAY,

    /** Subsystem of the trusted third party. */
    TRUSTED_THIRD_PARTY,

    /** Adapter between a national system and the gateway. */
    ADAPTER,

    /** Base implementation of a common process. */
    BASE_IMPLEMENTATION,
    OTHER
}
