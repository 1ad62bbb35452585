package org.interdesk.incident.component.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.interdesk.incident.component.model.Component;
import org.interdesk.incident.component.model.ComponentKind;

/** The row of a component. */
@Entity
@Table(name = "component")
@SuppressWarnings("NullAway.Init")
class ComponentEntity {

    @Id
    String code;

    @Enumerated(EnumType.STRING)
    ComponentKind kind;

    String owner;

    String nameRu;

    String nameEn;

    String[] users;

    boolean retired;

    long version;

    protected ComponentEntity() {}

    Component component() {
        return new Component(code, kind, owner, nameRu, nameEn, List.of(users), retired, version);
    }

    void keep(Component after, long newVersion) {
        kind = after.kind();
        owner = after.owner();
        nameRu = after.nameRu();
        nameEn = after.nameEn();
        users = after.users().toArray(String[]::new);
        retired = after.retired();
        version = newVersion;
    }
}
