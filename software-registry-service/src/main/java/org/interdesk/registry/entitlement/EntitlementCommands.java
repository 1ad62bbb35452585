package org.interdesk.registry.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.interdesk.kit.id.UuidV7;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.kit.time.Now;
import org.interdesk.kit.version.EntityVersion;
import org.interdesk.registry.adoption.AdoptionCommands;
import org.interdesk.registry.entitlement.store.EntitlementEntity;
import org.interdesk.registry.entitlement.store.Entitlements;
import org.interdesk.registry.product.Product;
import org.interdesk.registry.product.ProductQueries;
import org.interdesk.registry.product.Sight;
import org.interdesk.registry.product.Telling;
import org.interdesk.registry.product.event.ProductFact;
import org.interdesk.registry.product.event.ProductFact.EntitlementPart;
import org.interdesk.registry.product.model.ProductCode;
import org.jspecify.annotations.Nullable;

/** Granting and revoking entitlements to the viewer's own products. */
@ApplicationScoped
@Transactional
public class EntitlementCommands {

    private final ProductQueries products;
    private final Entitlements entitlements;
    private final EntitlementConfig config;
    private final AdoptionCommands adoption;
    private final Telling telling;
    private final Idempotency idempotency;
    private final CurrentViewer viewer;
    private final Now now;

    EntitlementCommands(
            ProductQueries products,
            Entitlements entitlements,
            EntitlementConfig config,
            AdoptionCommands adoption,
            Telling telling,
            Idempotency idempotency,
            CurrentViewer viewer,
            Now now) {
        this.products = products;
        this.entitlements = entitlements;
        this.config = config;
        this.adoption = adoption;
        this.telling = telling;
        this.idempotency = idempotency;
        this.viewer = viewer;
        this.now = now;
    }

    /**
     * An entitlement to be granted.
     *
     * @param from null for at once
     * @param until first moment after it; null for without end
     */
    public record Grant(
            String product,
            String party,
            String transferAct,
            LocalDate actDate,
            @Nullable Instant from,
            @Nullable Instant until) {}

    /** Grants an entitlement. Releases that are out are offered to the party as soon as it holds. */
    public EntitlementView grant(@Nullable String key, Grant grant) {
        return idempotency
                .once(key, grant, EntitlementView.class, () -> doGrant(grant))
                .value();
    }

    private EntitlementView doGrant(Grant grant) {
        Product product = products.owned(new ProductCode(grant.product()));
        Instant present = now.instant();
        Instant from = grant.from() == null ? present : grant.from();
        requireSense(product, grant, from);
        EntitlementEntity entitlement = new EntitlementEntity(
                UuidV7.at(present), product, grant, from, viewer.get().subject(), present);
        entitlements.persistAndFlush(entitlement);
        tell(product, entitlement, "entitlement-granted", present);
        if (!from.isAfter(present)) {
            adoption.offerTo(grant.party(), product.id());
        }
        return entitlement.view(new Sight(viewer.get()), product.code(), present);
    }

    private void requireSense(Product product, Grant grant, Instant from) {
        if (!config.parties().contains(grant.party())) {
            throw new InvalidRequest("/party", "There is no such party.");
        }
        if (grant.party().equals(product.owner())) {
            throw new InvalidRequest("/party", "The owner has its own product.");
        }
        if (grant.until() != null && !grant.until().isAfter(from)) {
            throw new InvalidRequest("/until", "It must end after it begins.");
        }
    }

    /** Revokes an entitlement at once. Downloads under way are not broken off. */
    public EntitlementView revoke(UUID id, @Nullable String ifMatch, String reason) {
        Sight sight = new Sight(viewer.get());
        EntitlementEntity entitlement =
                entitlements.lockOwned(id, sight.party()).orElseThrow(() -> new NotFound("Entitlement " + id));
        EntityVersion.require(ifMatch, entitlement.version());
        Instant revokedAt = entitlement.revokedAt();
        if (revokedAt != null) {
            throw new AlreadyRevoked(revokedAt);
        }
        Instant present = now.instant();
        entitlement.revoke(sight.viewer().subject(), reason, present);
        entitlements.flush();
        Product product = products.owned(new ProductCode(entitlements.productCode(entitlement)));
        tell(product, entitlement, "entitlement-revoked", present);
        return entitlement.view(sight, product.code(), present);
    }

    private void tell(Product product, EntitlementEntity entitlement, String what, Instant at) {
        EntitlementPart part = entitlement.part();
        TreeSet<String> parties = new TreeSet<>(products.partiesOf(product));
        parties.add(part.party());
        long count = telling.next(product.id());
        telling.tell(
                product.id(),
                count,
                product.code(),
                what,
                at,
                ProductFact.of(product, count, List.copyOf(parties), at, part),
                Map.of("party", part.party(), "transferAct", part.transferAct()));
    }
}
