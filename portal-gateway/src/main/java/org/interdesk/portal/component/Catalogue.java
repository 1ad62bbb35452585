package org.interdesk.portal.component;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.service.Region;
import org.jspecify.annotations.Nullable;

/** Reads the catalogue whole: it is as long as a list to choose from, some hundred entries at the very most. */
@ApplicationScoped
public class Catalogue {

    private static final int AT_ONCE = 200;
    private static final int MOST_PAGES = 10;

    private final ComponentApi api;

    Catalogue(@RestClient ComponentApi api) {
        this.api = api;
    }

    /** The entries that can be chosen. */
    public Uni<Region<Components>> inUse() {
        return Region.of(read(false, null, List.of(), MOST_PAGES));
    }

    /** All entries, so that what is past has names too. */
    public Uni<Region<Components>> whole() {
        return Region.of(read(null, null, List.of(), MOST_PAGES));
    }

    private Uni<Components> read(
            @Nullable Boolean retired, @Nullable String cursor, List<Component> before, int pagesLeft) {
        return api.list(retired, AT_ONCE, cursor).flatMap(page -> {
            List<Component> all = new ArrayList<>(before);
            all.addAll(page.items());
            return page.next() == null || pagesLeft == 1
                    ? Uni.createFrom().item(new Components(all))
                    : read(retired, page.next(), all, pagesLeft - 1);
        });
    }
}
