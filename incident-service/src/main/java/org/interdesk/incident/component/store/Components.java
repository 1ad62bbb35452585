package org.interdesk.incident.component.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.interdesk.incident.component.model.Component;

/** The catalogue's rows. */
@ApplicationScoped
public class Components implements PanacheRepositoryBase<ComponentEntity, String> {

    private static final String ADD = """
            insert into component (code, kind, owner, name_ru, name_en, users, retired, version)
            values (?, ?, ?, ?, ?, ?, ?, 1) on conflict (code) do nothing""";

    private final EntityManager database;

    Components(EntityManager database) {
        this.database = database;
    }

    public Optional<Component> find(String code) {
        return find("code", code).firstResultOptional().map(ComponentEntity::component);
    }

    public Map<String, Component> find(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : list("code in ?1", codes).stream()
                        .map(ComponentEntity::component)
                        .collect(Collectors.toMap(Component::code, one -> one));
    }

    public Optional<String> ownerOf(String code) {
        return database.createQuery("select c.owner from ComponentEntity c where c.code = :code", String.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Reads a component that is going to be changed; whoever wants to change it too waits. Found by its keepers only. */
    public Optional<Component> lock(String code) {
        return find("code", code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(ComponentEntity::component);
    }

    public void keep(Component after, long version) {
        find("code", after.code()).singleResult().keep(after, version);
    }

    /** Adds a component; false if the code is taken. */
    public boolean add(Component component) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var insert = connection.prepareStatement(ADD)) {
                insert.setString(1, component.code());
                insert.setString(2, component.kind().name());
                insert.setString(3, component.owner());
                insert.setString(4, component.nameRu());
                insert.setString(5, component.nameEn());
                insert.setArray(
                        6, connection.createArrayOf("text", component.users().toArray()));
                insert.setBoolean(7, component.retired());
                return insert.executeUpdate() == 1;
            }
        });
    }
}
