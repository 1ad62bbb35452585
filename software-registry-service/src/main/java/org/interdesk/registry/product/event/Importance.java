package org.interdesk.registry.product.event;

/** How much a person who is told of an event has to do with it. */
public enum Importance {
    ROUTINE,
    IMPORTANT,
    URGENT
}
