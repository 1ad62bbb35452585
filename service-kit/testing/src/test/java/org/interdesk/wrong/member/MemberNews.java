package org.interdesk.wrong.member;

import org.eclipse.microprofile.reactive.messaging.Emitter;

/** Sends a message by hand. */
class MemberNews {

    void send(Emitter<String> emitter) {
        emitter.send("joined");
    }
}
