package org.interdesk.registry.entitlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.interdesk.registry.entitlement.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * An entitlement as one viewer sees it.
 *
 * @param product code of the product
 * @param until first moment at which it does not hold any more; null for without end
 * @param state at the moment of the answer
 * @param may what the viewer may do next: {@code revocation} or nothing
 */
public record EntitlementView(
        UUID id,
        String product,
        String owner,
        String party,
        String transferAct,
        LocalDate actDate,
        Instant from,
        @Nullable Instant until,
        Term.State state,
        Instant grantedAt,
        @Nullable Instant revokedAt,
        @Nullable String revocationReason,
        List<String> may,
        long version) {}
