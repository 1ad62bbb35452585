package org.interdesk.records.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.interdesk.kit.identity.Roles.DESK_AGENT;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.DUTY_OFFICER;
import static org.interdesk.kit.identity.Roles.REQUESTER;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interdesk.kit.testing.FenceCheck;
import org.interdesk.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who was told, and what became of it, as far as whom it concerns may know. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DeliveriesOverHttpTest {

    private static final String DELIVERIES = "/api/v1/deliveries?subject=";

    private final Fact incident = Fact.of("incident.declared");
    private Reader owner = new Reader("nobody", "BY", null, DUTY_OFFICER);
    private Reader commission = owner;
    private Reader addressed = owner;

    @BeforeEach
    void anIncidentOfBelarusTouchesKazakhstan() {
        Reader.nobody();
        owner = Reader.of("BY", DUTY_OFFICER);
        commission = Reader.of("EEC", DESK_LEAD);
        addressed = Reader.of("KZ", DUTY_OFFICER);
        incident.actor(owner).told();
    }

    @Test
    void theOwnerSeesReceiptsByPartyAndRoleAndNoForeignNames() {
        var read = addressed.notices().getString("items[0].id");
        addressed.post("/api/v1/notices/" + read + "/reading");

        var receipts = owner.get(DELIVERIES + incident.number()).jsonPath();

        assertThat(receipts.getInt("total")).isEqualTo(4);
        assertThat(receipts.getList("items.name")).containsOnlyNulls();
        assertThat(receipts.getList("items.findAll { it.party == 'KZ' }.channel"))
                .containsExactlyInAnyOrder("MAIL", "PORTAL");
        assertThat(receipts.getString("items.find { it.party == 'KZ' && it.channel == 'PORTAL' }.state"))
                .isEqualTo("READ");
        assertThat(receipts.getList("items.find { it.party == 'KZ' }.roles")).containsExactly("duty-officer");
        assertThat(receipts.getString("items.find { it.party == 'EEC' && it.channel == 'PORTAL' }.state"))
                .isEqualTo("SENT");
    }

    @Test
    void theCommissionSeesAllReceiptsAndTheNamesOfItsOwnPeople() {
        var receipts = commission.get(DELIVERIES + incident.number()).jsonPath();

        assertThat(receipts.getInt("total")).isEqualTo(4);
        assertThat(receipts.getList("items.findAll { it.party == 'EEC' }.name")).containsOnly(commission.name());
        assertThat(receipts.getList("items.findAll { it.party == 'KZ' }.name")).containsOnlyNulls();
    }

    @Test
    void theWayOfANoticeIsSeenToTheEnd() {
        var mine = addressed.notices().getString("items[0].id");
        addressed.post("/api/v1/notices/" + mine + "/acknowledgement");
        incident.then("incident.notice-acknowledged").actor(commission).told();

        owner.get(DELIVERIES + incident.number())
                .then()
                .body(
                        "items.findAll { it.channel == 'PORTAL' }.state",
                        equalTo(List.of("ACKNOWLEDGED", "ACKNOWLEDGED")));
    }

    @Test
    void whoIsOnlyAddressedDoesNotSeeTheReceipts() {
        assertProblem(addressed.get(DELIVERIES + incident.number())).is(404, "not-found");
        assertProblem(owner.get(DELIVERIES + "INC-2026-000000")).is(404, "not-found");
        assertProblem(owner.get("/api/v1/deliveries")).is(400, "invalid-request");
        assertProblem(Reader.of("BY", REQUESTER).get(DELIVERIES + incident.number()))
                .is(403, "forbidden");
    }

    @Test
    void pagesGoOnWhereTheLastEnded() {
        var seen = new ArrayList<String>();
        var next = "";
        while (next != null) {
            var page = owner.get(
                            DELIVERIES + incident.number() + "&limit=3" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .jsonPath();
            page.getList("items", Map.class).forEach(item -> seen.add(item.get("notice") + " " + item.get("channel")));
            next = page.getString("next");
        }

        assertThat(seen).hasSize(4).doesNotHaveDuplicates();
        assertThat(Reader.of("BY", DESK_AGENT)
                        .get(DELIVERIES + incident.number() + "&cursor=bm8")
                        .statusCode())
                .isEqualTo(400);
    }

    /** The second fence, without the first. */
    @Test
    void rowsAreHiddenFromWhomTheyDoNotConcern() throws SQLException {
        var about = "subject_number = '" + incident.number() + "'";
        for (var table : new String[] {"notice", "receipt", "told_subject"}) {
            FenceCheck.raisesWithoutViewer(table);
        }
        FenceCheck.hidesFrom("AM", "notice", about);
        FenceCheck.hidesFrom("AM", "receipt", about);
        FenceCheck.hidesFrom("BY", "notice", about);
        FenceCheck.shows("BY", "receipt", about);
        FenceCheck.shows("KZ", "receipt", about + " and party = 'KZ'");
        FenceCheck.hidesFrom("KZ", "receipt", about + " and party = 'EEC'");
        FenceCheck.hidesFrom("KZ", "told_subject", "number = '" + incident.number() + "'");
        for (var party : new String[] {"AM", "BY", "KZ", "EEC"}) {
            FenceCheck.hidesFrom(party, "mail", "true");
        }
    }
}
