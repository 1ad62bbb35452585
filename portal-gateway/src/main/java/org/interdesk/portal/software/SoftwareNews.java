package org.interdesk.portal.software;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.software.AdoptionRow.PartyCell;
import org.interdesk.portal.software.AdoptionRow.Stage;

/** What is new in software, for the overview: the tag {@code softwareNews} asks here, and nobody else has to know of it. */
@Named("softwareNews")
@RequestScoped
public class SoftwareNews {

    private static final int ROWS = 30;
    private static final int FEW = 5;
    private static final int NAMES = 200;

    private final RegistryApi registry;
    private final SignedInUser user;

    SoftwareNews(@RestClient RegistryApi registry, SignedInUser user) {
        this.registry = registry;
        this.user = user;
    }

    /** A release that is out, and whether it is for the viewer's party to install it. */
    public record Item(AdoptionRow row, boolean waiting) {}

    /**
     * What the card shows.
     *
     * @param items those that wait first, then the latest
     * @param toPublish drafts that wait for the viewer as the second person
     */
    public record Card(List<Item> items, List<Release> toPublish, Map<String, Product> products) {

        public boolean isEmpty() {
            return items.isEmpty() && toPublish.isEmpty();
        }

        /** The product's name, or its code where the name is not known. */
        public String name(String code, String lang) {
            Product product = products.get(code);
            return product == null ? code : product.name(lang);
        }
    }

    /** Asks the registry, and waits for what it says; missing when it does not answer. */
    public Region<Card> getCard() {
        Rights rights = new Rights(user.get());
        return Region.of(Uni.combine()
                        .all()
                        .unis(
                                registry.adoption(null, null, ROWS),
                                drafts(rights),
                                registry.products(null, null, NAMES, null))
                        .asTuple()
                        .map(parts -> new Card(
                                items(parts.getItem1().items(), rights.party()),
                                parts.getItem2().items().stream()
                                        .filter(draft -> draft.may("publication"))
                                        .limit(FEW)
                                        .toList(),
                                parts.getItem3().items().stream()
                                        .collect(Collectors.toMap(
                                                Product::code, product -> product, (one, same) -> one)))))
                .await()
                .indefinitely();
    }

    private Uni<PageOf<Release>> drafts(Rights rights) {
        return rights.publishes()
                ? registry.latest(Release.State.DRAFT.name(), ROWS)
                : Uni.createFrom().item(new PageOf<>(List.of(), 0, false, null));
    }

    /** Only the latest release of a product waits: whoever installs it has no need of those before. */
    private static List<Item> items(List<AdoptionRow> rows, String party) {
        Set<String> seen = new HashSet<>();
        return rows.stream()
                .map(row -> new Item(row, seen.add(row.product()) && isWaiting(row, party)))
                .sorted(Comparator.comparing(Item::waiting).reversed())
                .limit(FEW)
                .toList();
    }

    private static boolean isWaiting(AdoptionRow row, String party) {
        PartyCell own = row.of(party).orElse(null);
        return row.may("adoption") && own != null && !isDecided(own);
    }

    /** Installed, put off or taken out again somewhere: then the party knows of it. */
    private static boolean isDecided(PartyCell own) {
        return own.allEnvironments().stream()
                .map(AdoptionRow.EnvironmentCell::stage)
                .anyMatch(stage -> stage.isRunning() || stage == Stage.DEFERRED || stage == Stage.ROLLED_BACK);
    }
}
