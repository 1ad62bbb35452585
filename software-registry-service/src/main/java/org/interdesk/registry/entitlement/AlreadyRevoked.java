package org.interdesk.registry.entitlement;

import java.time.Instant;
import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** The entitlement was revoked before; the first reason stands. Grant a new one to let the party have the product again. */
public class AlreadyRevoked extends ProblemException {

    static final ProblemType ALREADY_REVOKED =
            new ProblemType("entitlement-revoked", 409, "The entitlement is revoked already");

    AlreadyRevoked(Instant at) {
        super(ALREADY_REVOKED, "It was revoked at " + at + ".", Map.of("revokedAt", at));
    }
}
