package org.interdesk.kit.fence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.identity.Viewer;

/**
 * Makes "who is looking" the first statement of every transaction.
 *
 * <p>Row-level security policies ask {@code viewer_party()} and {@code viewer_system()}, which read settings that live as
 * long as the transaction. Where nobody is looking the settings stay empty and the policies refuse; so does every read
 * outside a transaction. No code of a feature has to remember any of this.
 */
@ApplicationScoped
public class ViewerFence {

    private static final String TELL =
            "select set_config('interdesk.party', ?, true), set_config('interdesk.system', ?, true)";

    private final DataSource dataSource;
    private final CurrentViewer viewer;
    private final TransactionManager transactions;

    ViewerFence(DataSource dataSource, CurrentViewer viewer, TransactionManager transactions) {
        this.dataSource = dataSource;
        this.viewer = viewer;
        this.transactions = transactions;
    }

    void tell(@Observes @Initialized(TransactionScoped.class) Object begun) throws SystemException {
        try {
            tell(viewer.find());
        } catch (RuntimeException refusal) {
            // The caller never learns that the transaction has begun, so nobody else would end it.
            transactions.rollback();
            throw refusal;
        }
    }

    private void tell(Optional<Viewer> looking) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(TELL)) {
            statement.setString(1, looking.map(Viewer::party).orElse(""));
            statement.setString(
                    2,
                    looking.filter(one -> one.kind() == Viewer.Kind.SYSTEM)
                            .map(Viewer::name)
                            .orElse(""));
            statement.execute();
        } catch (SQLException broken) {
            throw new IllegalStateException("cannot tell the database who is looking", broken);
        }
    }
}
