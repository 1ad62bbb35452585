package org.interdesk.registry.entitlement.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.interdesk.registry.entitlement.EntitlementCommands.Grant;
import org.interdesk.registry.entitlement.EntitlementView;
import org.interdesk.registry.entitlement.model.Term;
import org.interdesk.registry.product.Product;
import org.interdesk.registry.product.Sight;
import org.interdesk.registry.product.event.ProductFact.EntitlementPart;
import org.interdesk.registry.release.event.ReleaseFact;
import org.jspecify.annotations.Nullable;

/** The row of an entitlement. */
@Entity
@Table(name = "entitlement")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
public class EntitlementEntity {

    @Id
    UUID id;

    @Column(updatable = false)
    UUID product;

    @Column(updatable = false)
    String owner;

    @Column(updatable = false)
    String party;

    @Column(updatable = false)
    String transferAct;

    @Column(updatable = false)
    LocalDate actDate;

    @Column(updatable = false)
    Instant validFrom;

    @Column(updatable = false)
    @Nullable
    Instant validUntil;

    @Column(updatable = false)
    Instant grantedAt;

    @Column(updatable = false)
    String grantedBy;

    @Nullable
    Instant revokedAt;

    @Nullable
    String revokedBy;

    @Nullable
    String revocationReason;

    @Version
    long version;

    protected EntitlementEntity() {}

    public EntitlementEntity(UUID id, Product product, Grant grant, Instant from, String by, Instant at) {
        this.id = id;
        this.product = product.id();
        this.owner = product.owner();
        this.party = grant.party();
        this.transferAct = grant.transferAct();
        this.actDate = grant.actDate();
        this.validFrom = from;
        this.validUntil = grant.until();
        this.grantedAt = at;
        this.grantedBy = by;
    }

    public long version() {
        return version;
    }

    public @Nullable Instant revokedAt() {
        return revokedAt;
    }

    public void revoke(String by, String reason, Instant at) {
        revokedAt = at;
        revokedBy = by;
        revocationReason = reason;
    }

    public EntitlementPart part() {
        return new EntitlementPart(
                id,
                party,
                transferAct,
                actDate,
                validFrom,
                validUntil,
                revokedAt,
                ReleaseFact.shortened(revocationReason));
    }

    public EntitlementView view(Sight sight, String productCode, Instant present) {
        Term term = new Term(validFrom, validUntil, revokedAt);
        boolean revocable = revokedAt == null && sight.publishesFor(owner);
        return new EntitlementView(
                id,
                productCode,
                owner,
                party,
                transferAct,
                actDate,
                validFrom,
                validUntil,
                term.at(present),
                grantedAt,
                revokedAt,
                revocationReason,
                revocable ? List.of("revocation") : List.of(),
                version);
    }
}
