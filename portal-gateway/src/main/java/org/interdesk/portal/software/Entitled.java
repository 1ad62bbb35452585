package org.interdesk.portal.software;

import java.util.List;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.jspecify.annotations.Nullable;

/**
 * Whether the viewer's party may have a product.
 *
 * @param by the act by which it may, where the viewer is told of acts
 */
public record Entitled(Standing standing, @Nullable Entitlement by) {

    /** On what ground a party has a product, or that it has not. */
    public enum Standing {
        OWNER("flag"),
        HELD("circle-check"),
        NONE("lock"),
        UNKNOWN("plug-connected-x");

        private final String icon;

        Standing(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }
    }

    /**
     * Tells it from what the viewer sees: a product of another party is seen by those entitled to it, and by whoever looks
     * on, of whom the acts alone say it.
     *
     * @param acts in force for the viewer's party; missing when they were not asked for or could not be had
     */
    static Entitled of(Rights rights, String product, String owner, Region<PageOf<Entitlement>> acts) {
        if (rights.party().equals(owner)) {
            return new Entitled(Standing.OWNER, null);
        }
        if (acts.isMissing()) {
            return new Entitled(rights.looksOn() ? Standing.UNKNOWN : Standing.HELD, null);
        }
        List<Entitlement> held = acts.getContent().items().stream()
                .filter(act -> act.product().equals(product))
                .filter(act -> act.party().equals(rights.party()))
                .toList();
        if (!held.isEmpty()) {
            return new Entitled(Standing.HELD, held.get(0));
        }
        return new Entitled(rights.looksOn() ? Standing.NONE : Standing.HELD, null);
    }

    public boolean isGiven() {
        return standing == Standing.OWNER || standing == Standing.HELD;
    }
}
