package org.interdesk.incident.component.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Something that can fail or be maintained.
 *
 * @param code by which callers name it; never changes
 * @param owner party that runs it
 * @param users parties that depend on it, besides the owner
 * @param retired whether it is only named by what is past
 */
public record Component(
        String code,
        ComponentKind kind,
        String owner,
        String nameRu,
        String nameEn,
        List<String> users,
        boolean retired,
        long version) {

    public Component {
        users = List.copyOf(users);
    }

    /**
     * Names who is touched when these components are: their owners and users, and those named besides, each once.
     *
     * @param without the party that tells the others
     */
    public static List<String> touched(Collection<Component> components, Collection<String> named, String without) {
        Set<String> parties = new LinkedHashSet<>();
        for (Component component : components) {
            parties.add(component.owner());
            parties.addAll(component.users());
        }
        parties.addAll(named);
        parties.remove(without);
        return List.copyOf(parties);
    }
}
