package org.interdesk.records.change;

import org.jspecify.annotations.Nullable;

/**
 * How a change is asked for.
 *
 * @param operation the resource that was called, part of what an idempotency key stands for
 * @param body what was sent, the other part
 * @param ifMatch version the caller has seen; null asks for no check
 * @param idempotencyKey null if the caller does not repeat calls
 */
public record Call(
        String operation,
        Object body,
        @Nullable String ifMatch,
        @Nullable String idempotencyKey) {

    /** What makes the call what it is. */
    public Object fingerprint() {
        return new Fingerprint(operation, body);
    }

    private record Fingerprint(String operation, Object body) {}
}
