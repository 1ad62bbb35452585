package org.interdesk.registry.release.model;

/** What a file of a release is for. */
public enum FileRole {
    /** The software itself. */
    PACKAGE,

    /** Detached signature of another file of the release. */
    SIGNATURE,

    /** List of what the software is made of. */
    SBOM,
    DOCUMENT
}
