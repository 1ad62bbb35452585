package org.interdesk.registry.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.kit.time.Now;
import org.interdesk.registry.entitlement.store.Entitlements;
import org.interdesk.registry.product.Sight;
import org.jspecify.annotations.Nullable;

/** Looking entitlements up: those one has given, those one has, and all of them for the coordinator. */
@ApplicationScoped
@Transactional
public class EntitlementQueries {

    private final Entitlements entitlements;
    private final CurrentViewer viewer;
    private final Now now;

    EntitlementQueries(Entitlements entitlements, CurrentViewer viewer, Now now) {
        this.entitlements = entitlements;
        this.viewer = viewer;
        this.now = now;
    }

    /**
     * Which entitlements are wanted; null asks for any.
     *
     * @param active whether it holds at present
     */
    public record Filter(
            @Nullable String product,
            @Nullable String party,
            @Nullable Boolean active) {}

    public EntitlementView entitlement(UUID id) {
        Sight sight = new Sight(viewer.get());
        return entitlements
                .visible(id, sight)
                .map(row -> row.entitlement().view(sight, row.product(), now.instant()))
                .orElseThrow(() -> new NotFound("Entitlement " + id));
    }

    /** Lists the latest first. */
    public Page<EntitlementView> entitlements(Filter filter, PageRequest request) {
        Sight sight = new Sight(viewer.get());
        Instant present = now.instant();
        var scope = new Entitlements.Scope(sight, present, filter);
        List<EntitlementView> rows = entitlements.page(scope, before(request.cursor()), request.limit() + 1).stream()
                .map(row -> row.entitlement().view(sight, row.product(), present))
                .toList();
        return Page.of(
                rows,
                request.limit(),
                entitlements.countUpTo(scope),
                row -> new Cursor(List.of(row.id().toString())));
    }

    private static @Nullable UUID before(@Nullable Cursor cursor) {
        try {
            return cursor == null ? null : UUID.fromString(cursor.keys().get(0));
        } catch (IllegalArgumentException junk) {
            throw Cursor.foreign();
        }
    }
}
