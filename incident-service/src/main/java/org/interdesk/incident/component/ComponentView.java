package org.interdesk.incident.component;

import java.util.List;
import org.interdesk.incident.component.model.Component;
import org.interdesk.incident.component.model.ComponentKind;

/**
 * An entry of the catalogue as one viewer sees it.
 *
 * @param may what the viewer may do with it: {@code change}, or nothing
 */
public record ComponentView(
        String code,
        ComponentKind kind,
        String owner,
        String nameRu,
        String nameEn,
        List<String> users,
        boolean retired,
        long version,
        List<String> may) {

    static ComponentView of(Component component, boolean mayChange) {
        return new ComponentView(
                component.code(),
                component.kind(),
                component.owner(),
                component.nameRu(),
                component.nameEn(),
                component.users(),
                component.retired(),
                component.version(),
                mayChange ? List.of("change") : List.of());
    }
}
