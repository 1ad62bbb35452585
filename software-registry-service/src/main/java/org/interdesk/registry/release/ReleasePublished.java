package org.interdesk.registry.release;

/** Tells the other features, inside the transaction, that a release is out. */
public record ReleasePublished(Release release) {}
