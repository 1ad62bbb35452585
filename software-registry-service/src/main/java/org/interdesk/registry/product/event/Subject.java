package org.interdesk.registry.product.event;

import java.util.UUID;

/**
 * What an event is about.
 *
 * @param type RELEASE or PRODUCT
 * @param number public number: the product's code, or code and version with a slash between
 */
public record Subject(UUID id, String type, String number) {}
