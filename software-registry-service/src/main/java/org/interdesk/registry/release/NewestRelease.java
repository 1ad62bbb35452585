package org.interdesk.registry.release;

import java.time.Instant;
import org.interdesk.registry.release.model.Channel;

/** The highest published release of a channel of a product. */
public record NewestRelease(String releaseVersion, Channel channel, Instant publishedAt) {}
