package org.interdesk.registry.release;

import org.interdesk.kit.problem.InvalidRequest;

/** The channel is for final versions and the version is none. */
class ChannelRefused extends InvalidRequest {

    ChannelRefused() {
        super("/channel", "A version with a suffix after the hyphen belongs to the channel PREVIEW.");
    }
}
