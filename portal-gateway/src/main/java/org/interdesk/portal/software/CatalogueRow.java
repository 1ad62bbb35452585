package org.interdesk.portal.software;

import java.util.Comparator;
import java.util.List;
import org.interdesk.portal.software.Product.NewestRelease;
import org.jspecify.annotations.Nullable;

/** A product and how the viewer's party stands with it. */
public record CatalogueRow(Product product, Entitled entitled) {

    /** Whether the registry says how the party stands; what it does not say is unknown and not nothing. */
    public boolean isKnown() {
        return product.newest() != null && product.environments() != null;
    }

    /** The highest version that is out for everybody; a version to be tried out only where there is no other. */
    public @Nullable NewestRelease newest() {
        List<NewestRelease> released = product.newest() == null ? List.of() : product.newest();
        return released.stream()
                .filter(release -> release.channel() != Release.Channel.PREVIEW)
                .findFirst()
                .or(() -> released.stream().findFirst())
                .orElse(null);
    }

    /** What the party runs, production first. */
    public List<Place> places() {
        return product.environments() == null
                ? List.of()
                : product.environments().stream()
                        .map(Product.OwnEnvironment::place)
                        .sorted(Comparator.comparing(Place::environment, Place.PRODUCTION_FIRST))
                        .toList();
    }

    /** Whether it is for the viewer to do something: the party may have the newest version and does not run it. */
    public boolean isWaiting() {
        return entitled.isGiven()
                && product.may("adoption")
                && newest() != null
                && places().stream().noneMatch(Place::isUpToDate);
    }
}
