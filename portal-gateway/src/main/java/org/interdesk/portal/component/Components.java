package org.interdesk.portal.component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.interdesk.portal.ticket.Parties;

/** Entries of the catalogue, to choose from and to name. */
public record Components(List<Component> all) {

    /** What one party runs. */
    public record Group(String owner, List<Component> components) {}

    /** The name of an entry; its code where the catalogue has none. */
    public String name(String code, String language) {
        return all.stream()
                .filter(component -> component.code().equals(code))
                .findFirst()
                .map(component -> component.name(language))
                .orElse(code);
    }

    /**
     * Puts the entries together by owner.
     *
     * @param first the party whose own come first; then the Commission's, then those of the others
     */
    public List<Group> groups(String first) {
        Set<String> owners = new LinkedHashSet<>(List.of(first));
        owners.addAll(Parties.CODES);
        all.forEach(component -> owners.add(component.owner()));
        List<Group> groups = new ArrayList<>();
        for (String owner : owners) {
            List<Component> theirs = all.stream()
                    .filter(component -> component.owner().equals(owner))
                    .sorted(Comparator.comparing(Component::kind).thenComparing(Component::code))
                    .toList();
            if (!theirs.isEmpty()) {
                groups.add(new Group(owner, theirs));
            }
        }
        return groups;
    }

    /**
     * Names whom the service tells when these entries are touched: their owners and users, and who is named besides.
     *
     * @param without the party that tells the others
     */
    public List<String> touched(Collection<String> codes, Collection<String> named, String without) {
        Set<String> parties = new LinkedHashSet<>();
        all.stream().filter(component -> codes.contains(component.code())).forEach(component -> {
            parties.add(component.owner());
            parties.addAll(component.users());
        });
        parties.addAll(named);
        parties.remove(without);
        return List.copyOf(parties);
    }
}
