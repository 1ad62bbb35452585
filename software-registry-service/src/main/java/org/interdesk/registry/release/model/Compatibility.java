package org.interdesk.registry.release.model;

/**
 * What a release works with.
 *
 * @param component a product of the registry or anything else with versions
 * @param versions in the publisher's words, {@code 3.2 and later}
 */
public record Compatibility(String component, String versions) {}
