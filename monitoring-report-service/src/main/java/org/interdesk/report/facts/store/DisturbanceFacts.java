package org.interdesk.report.facts.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.query.NativeQuery;
import org.interdesk.report.facts.IncidentFact;
import org.interdesk.report.facts.WindowFact;
import org.interdesk.report.facts.model.Incident;
import org.interdesk.report.facts.model.Window;

/** Incidents and maintenance windows, each with the party whose it is. */
@ApplicationScoped
public class DisturbanceFacts {

    private static final String KEEP_INCIDENT = """
        insert into incident_fact as f (incident, party, severity, impact, components, began_at, ended_at, version)
        values (:id, :party, :severity, :impact, cast(:components as jsonb), :beganAt, :endedAt, :version)
        on conflict (incident) do update
            set party = excluded.party, severity = excluded.severity, impact = excluded.impact, components = excluded.components,
                began_at = excluded.began_at, ended_at = excluded.ended_at, version = excluded.version
            where f.version < excluded.version\
        """;
    private static final String KEEP_WINDOW = """
        insert into window_fact as f (maintenance, party, state, scheduled, impact, components, starts_at, ends_at, version)
        values (:id, :party, :state, :scheduled, :impact, cast(:components as jsonb), :startsAt, :endsAt, :version)
        on conflict (maintenance) do update
            set party = excluded.party, state = excluded.state, scheduled = excluded.scheduled, impact = excluded.impact,
                components = excluded.components, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                version = excluded.version
            where f.version < excluded.version\
        """;
    private static final String INCIDENTS = """
        select severity, impact, cast(components as text) as components, began_at, ended_at from incident_fact
        where party = :party and began_at < :to and (ended_at is null or ended_at > :from) order by began_at\
        """;
    private static final String WINDOWS = """
        select scheduled, impact, cast(components as text) as components, starts_at, ends_at from window_fact
        where party = :party and starts_at < :to and ends_at > :from
          and state not in ('CANCELLED', 'PROPOSED', 'DISPUTED') order by starts_at\
        """;

    private final EntityManager database;
    private final ObjectMapper mapper;

    DisturbanceFacts(EntityManager database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    public void keep(IncidentFact fact) {
        statement(KEEP_INCIDENT)
                .setParameter("id", fact.id())
                .setParameter("party", fact.party())
                .setParameter("severity", fact.incident().severity())
                .setParameter("impact", fact.incident().impact(), String.class)
                .setParameter("components", write(fact.incident().components()))
                .setParameter("beganAt", fact.incident().beganAt())
                .setParameter("endedAt", fact.incident().endedAt(), Instant.class)
                .setParameter("version", fact.version())
                .executeUpdate();
    }

    public void keep(WindowFact fact) {
        statement(KEEP_WINDOW)
                .setParameter("id", fact.id())
                .setParameter("party", fact.party())
                .setParameter("state", fact.state())
                .setParameter("scheduled", fact.window().scheduled())
                .setParameter("impact", fact.window().impact(), String.class)
                .setParameter("components", write(fact.window().components()))
                .setParameter("startsAt", fact.window().startsAt())
                .setParameter("endsAt", fact.window().endsAt())
                .setParameter("version", fact.version())
                .executeUpdate();
    }

    /** Finds a party's incidents that lasted at some time between two instants. */
    public List<Incident> incidents(String party, Instant from, Instant to) {
        return rows(INCIDENTS, party, from, to, "began_at", "ended_at").stream()
                .map(row -> new Incident(
                        row.get("severity", String.class),
                        row.get("impact", String.class),
                        read(row.get("components", String.class)),
                        row.get("began_at", Instant.class),
                        row.get("ended_at", Instant.class)))
                .toList();
    }

    /** Finds a party's windows that were not called off and touch the time between two instants. */
    public List<Window> windows(String party, Instant from, Instant to) {
        return rows(WINDOWS, party, from, to, "starts_at", "ends_at").stream()
                .map(row -> new Window(
                        row.get("scheduled", Boolean.class),
                        row.get("impact", String.class),
                        read(row.get("components", String.class)),
                        row.get("starts_at", Instant.class),
                        row.get("ends_at", Instant.class)))
                .toList();
    }

    private List<Tuple> rows(String sql, String party, Instant from, Instant to, String begin, String end) {
        NativeQuery<?> query = database.createNativeQuery(sql, Tuple.class).unwrap(NativeQuery.class);
        if (sql.equals(INCIDENTS)) {
            query.addScalar("severity", String.class);
        } else {
            query.addScalar("scheduled", Boolean.class);
        }
        return query
                .addScalar("impact", String.class)
                .addScalar("components", String.class)
                .addScalar(begin, Instant.class)
                .addScalar(end, Instant.class)
                .setParameter("party", party)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .stream()
                .map(Tuple.class::cast)
                .toList();
    }

    private NativeQuery<?> statement(String sql) {
        return database.createNativeQuery(sql).unwrap(NativeQuery.class);
    }

    private String write(Collection<String> names) {
        try {
            return mapper.writeValueAsString(names);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Set<String> read(String names) {
        try {
            return mapper.readValue(names, new TypeReference<Set<String>>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("stored names cannot be read", unreadable);
        }
    }
}
