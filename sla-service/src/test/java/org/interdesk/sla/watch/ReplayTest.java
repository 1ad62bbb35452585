package org.interdesk.sla.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.sla.Tickets.tell;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.testing.RealServers;
import org.interdesk.sla.casefile.CaseFileQueries;
import org.interdesk.sla.casefile.model.Facts;
import org.interdesk.sla.commitment.CommitmentReplay;
import org.interdesk.sla.commitment.model.Commitment;
import org.junit.jupiter.api.Test;

/** A stored history replays to the same clocks as the running accumulation (domain 3.13). */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ReplayTest {

    @Inject
    CaseFileQueries cases;

    @Inject
    CommitmentReplay replay;

    @Inject
    CurrentViewer viewer;

    @Test
    void theStoredHistoryGivesTheSameClocks() {
        var story = tell(Facts.registered("BY", "2024-02-28T08:00:00Z")
                .responded("2024-02-28T08:10:00Z")
                .accepted("2024-02-28T08:10:00Z")
                .offered("KZ", "2024-02-28T09:00:00Z")
                .offerEnded("ACCEPTED", "2024-02-29T04:00:00Z")
                .waiting("PARTY", "BY", "2024-02-29T05:00:00Z")
                .resumed("2024-03-01T11:30:00Z")
                .prioritised("CRITICAL", "2024-03-04T04:30:00Z")
                .resolved("2024-03-05T05:00:00Z")
                .reopened("2024-03-11T05:00:00Z", null)
                .offered("BY", "2024-03-11T06:00:00Z")
                .message("2024-03-12T06:00:00Z")
                .offerEnded("TIMED_OUT", "2024-03-11T09:00:00Z")
                .acceptedAfterTimeOut("2024-03-11T08:00:00Z")
                .resolved("2024-03-11T13:00:00Z")
                .closed("2024-03-12T13:00:00Z", false));
        var ticket = story.last().ticketId();

        var stored = replay.stored(ticket);
        List<Commitment> replayed = viewer.asSystem(
                "sla.commitment",
                () -> QuarkusTransaction.requiringNew().call(() -> replay.replayed(cases.history(ticket))));

        assertThat(byId(stored)).isEqualTo(byId(replayed)).hasSizeGreaterThan(6);
    }

    private static Set<Commitment> byId(List<Commitment> commitments) {
        return commitments.stream().collect(Collectors.toSet());
    }
}
