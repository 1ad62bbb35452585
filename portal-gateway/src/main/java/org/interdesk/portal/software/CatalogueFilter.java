package org.interdesk.portal.software;

import java.util.Arrays;
import org.interdesk.portal.text.PageAddress;
import org.interdesk.portal.ticket.Parties;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which products the catalogue shows, as its address says. What means nothing counts as not said. */
public class CatalogueFilter {

    @RestQuery
    @Nullable
    String kind;

    @RestQuery
    @Nullable
    String owner;

    @RestQuery
    @Nullable
    String cursor;

    public String kind() {
        return Arrays.stream(Product.Kind.values())
                .map(Product.Kind::name)
                .filter(name -> name.equals(kind))
                .findFirst()
                .orElse("");
    }

    public String owner() {
        return owner != null && Parties.CODES.contains(owner) ? owner : "";
    }

    public boolean isNarrow() {
        return !kind().isEmpty() || !owner().isEmpty();
    }

    /** The place in the list that the address names; null at its beginning. */
    public @Nullable String at() {
        return cursor;
    }

    /** The address of these filters, at the place that {@code cursor} names. */
    public String address(@Nullable String at) {
        return PageAddress.of("/software")
                .with("kind", kind())
                .with("owner", owner())
                .with("cursor", at)
                .build();
    }
}
