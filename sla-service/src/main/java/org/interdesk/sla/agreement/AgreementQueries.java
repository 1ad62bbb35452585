package org.interdesk.sla.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.interdesk.kit.time.Now;
import org.interdesk.sla.agreement.model.Agreement;
import org.interdesk.sla.agreement.model.Agreements;
import org.interdesk.sla.agreement.store.DeskCalendars;
import org.interdesk.sla.agreement.store.PublishedAgreements;
import org.jspecify.annotations.Nullable;

/** Questions about what is agreed. */
@ApplicationScoped
@Transactional
public class AgreementQueries {

    /** Another replica's publication is seen after this time at the latest. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final PublishedAgreements agreements;
    private final DeskCalendars desks;
    private final Now now;
    private volatile @Nullable Known known;

    private record Known(Instant read, Arrangements arrangements) {}

    AgreementQueries(PublishedAgreements agreements, DeskCalendars desks, Now now) {
        this.agreements = agreements;
        this.desks = desks;
        this.now = now;
    }

    /** What is agreed; at most half a minute old. */
    public Arrangements arrangements() {
        var present = now.instant();
        var last = known;
        if (last != null && Duration.between(last.read(), present).abs().compareTo(FRESH) < 0) {
            return last.arrangements();
        }
        var read = new Arrangements(new Agreements(agreements.all()), desks.all());
        known = new Known(present, read);
        return read;
    }

    /** All agreements by code, the newest version first. */
    public List<Agreement> all() {
        return agreements.all();
    }
}
