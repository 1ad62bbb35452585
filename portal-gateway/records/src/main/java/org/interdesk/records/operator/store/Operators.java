package org.interdesk.records.operator.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.interdesk.records.obligation.ObligationBook;
import org.interdesk.records.obligation.model.Obligation;
import org.interdesk.records.operator.model.Operator;
import org.interdesk.records.operator.model.OperatorNumber;
import org.interdesk.records.party.model.Commission;

/** The designations: a customer reaches its own, the Commission what it was told, everybody what is registered. */
@ApplicationScoped
public class Operators implements PanacheRepositoryBase<OperatorEntity, UUID> {

    private final EntityManager database;
    private final ObligationBook obligations;

    Operators(EntityManager database, ObligationBook obligations) {
        this.database = database;
        this.obligations = obligations;
    }

    private static boolean sees(String viewer, Operator operator) {
        return operator.isPublic()
                || operator.party().equals(viewer)
                || operator.isTold() && viewer.equals(Commission.CODE);
    }

    public void add(Operator operator) {
        persist(new OperatorEntity(operator));
        database.flush();
    }

    public void keep(Operator operator) {
        find("id", operator.id()).singleResult().keep(operator);
    }

    public Optional<Operator> find(OperatorNumber number, String viewer) {
        return find("number", number.value())
                .firstResultOptional()
                .map(this::operator)
                .filter(operator -> sees(viewer, operator));
    }

    /** Reads a designation that is going to be changed; whoever wants to change it too waits. */
    public Optional<Operator> lock(OperatorNumber number, String viewer) {
        return find("number", number.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(this::operator)
                .filter(operator -> sees(viewer, operator));
    }

    public Map<UUID, Operator> find(Collection<UUID> ids, String viewer) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Obligation> owed = obligations.of(ids);
        return list("id in ?1", ids).stream()
                .map(row -> row.operator(Objects.requireNonNull(owed.get(row.id))))
                .filter(operator -> sees(viewer, operator))
                .collect(Collectors.toMap(Operator::id, one -> one));
    }

    private Operator operator(OperatorEntity row) {
        return row.operator(obligations.of(row.id));
    }

    public OperatorNumber nextNumber(int year) {
        long counter = database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("select nextval('designation_number_" + year + "')");
                    var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
        return OperatorNumber.of(year, counter);
    }
}
