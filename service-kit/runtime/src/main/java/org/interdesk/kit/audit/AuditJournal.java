package org.interdesk.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;
import org.interdesk.kit.id.UuidV7;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.identity.Viewer;
import org.interdesk.kit.time.Now;

/**
 * Writes down who did or read what, in the transaction of the deed.
 *
 * <p>An entry stands in the journal of the party in whose name it was done. It cannot be changed or removed, and within a
 * second {@link AuditSealer} chains it to the entry before.
 */
@ApplicationScoped
public class AuditJournal {

    private static final String INSERT = """
            insert into audit_entry (id, party, at, actor, action, subject, detail)
            values (?, ?, ?, ?, ?, ?, ?::jsonb)""";

    private final DataSource dataSource;
    private final CurrentViewer viewer;
    private final ObjectMapper mapper;
    private final Now now;

    AuditJournal(DataSource dataSource, CurrentViewer viewer, ObjectMapper mapper, Now now) {
        this.dataSource = dataSource;
        this.viewer = viewer;
        this.mapper = mapper;
        this.now = now;
    }

    /**
     * Writes an entry for the viewer's own party.
     *
     * @param action what was done, as a past participle: {@code ticket.resolved}
     * @param subject public number of what it was done to
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, String subject, Map<String, ?> detail) {
        record(viewer.get().actingParty(), action, subject, detail);
    }

    /** Writes an entry into the journal of {@code party}, for deeds of the system itself. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String party, String action, String subject, Map<String, ?> detail) {
        Viewer by = viewer.get();
        Instant present = now.instant();
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, UuidV7.at(present));
            insert.setString(2, party);
            insert.setObject(3, present.atOffset(ZoneOffset.UTC));
            insert.setString(4, by.subject());
            insert.setString(5, action);
            insert.setString(6, subject);
            insert.setString(7, mapper.writeValueAsString(detail));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException broken) {
            throw new IllegalStateException("cannot write to the audit journal", broken);
        }
    }
}
