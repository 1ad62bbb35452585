package org.interdesk.lending.loan.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interdesk.kit.page.Page;
import org.interdesk.lending.loan.model.LoanState;
import org.jspecify.annotations.Nullable;

/** Loans of one library at a time. */
@ApplicationScoped
public class Loans implements PanacheRepositoryBase<LoanEntity, UUID> {

    public Optional<LoanEntity> ofParty(String party, String number) {
        return find("party = ?1 and number = ?2", party, number).firstResultOptional();
    }

    /** The library's loans by number, after {@code last}. */
    public List<LoanEntity> page(String party, @Nullable String last, int limit) {
        return find("party = ?1 and number > ?2 order by number", party, last == null ? "" : last)
                .page(0, limit)
                .list();
    }

    public long countUpTo(String party) {
        return find("party", party).range(0, Page.COUNTED_UP_TO).stream().count();
    }

    public List<LoanEntity> outOf(String party) {
        return list("party = ?1 and state = ?2", party, LoanState.OUT);
    }
}
