package org.interdesk.registry.download;

import org.interdesk.registry.release.Release;
import org.interdesk.registry.release.ReleaseFile;

/** A file that the viewer may fetch. */
public record Fetch(Release release, ReleaseFile file) {}
