package org.interdesk.sla;

import static org.interdesk.sla.Tickets.desk;
import static org.interdesk.sla.Tickets.tell;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.interdesk.kit.testing.FenceCheck;
import org.interdesk.kit.testing.RealServers;
import org.interdesk.sla.casefile.model.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database shows when the application's own scoping is forgotten. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FenceTest {

    @Test
    void everyTableIsFenced() throws SQLException {
        FenceCheck.everyTableIsFencedExcept();
    }

    @Test
    void theApplicationRoleIsPowerless() throws SQLException {
        FenceCheck.applicationRoleIsPowerless();
    }

    @ParameterizedTest
    @CsvSource({
        "commitment, number",
        "ledger, number",
        "case_file, number",
        "ledger_entry, (select l.number from ledger l where l.ticket_id = ledger_entry.ticket_id)",
        "subject_party, (select l.number from ledger l where l.ticket_id = subject_party.subject_id)",
        "fired_threshold, (select c.number from commitment c where c.id = fired_threshold.commitment_id)"
    })
    void rowsOfACaseAreSeenByItsPartiesAndByNobodyElse(String table, String number) throws SQLException {
        var story = tell(Facts.registered("BY", "2026-07-06T08:00:00Z")
                .offered("KZ", "2026-07-06T08:10:00Z")
                .offerEnded("ACCEPTED", "2026-07-06T11:20:00Z"));
        var own = "%s = '%s'".formatted(number, story.number());

        FenceCheck.raisesWithoutViewer(table);
        FenceCheck.hidesFrom("AM", table, own);
        FenceCheck.shows("BY", table, own);
        FenceCheck.shows("KZ", table, own);
    }

    @ParameterizedTest
    @CsvSource({
        "subject_file, number",
        "commitment, number",
        "subject_party, (select f.number from subject_file f where f.subject_id = subject_party.subject_id)"
    })
    void whatIsOwedAboutASubjectIsSeenByItsPartiesAndByNobodyElse(String table, String number) throws SQLException {
        var subject = Owed.about("INCIDENT").seenBy("RU", "KZ");
        subject.owes(Owed.open("notice-acknowledgement", "KZ", "HIGH", "2026-07-06T08:00:00Z"));
        Owed.tell(subject, "2026-07-06T08:00:00Z");
        var own = "%s = '%s'".formatted(number, subject.number());

        FenceCheck.raisesWithoutViewer(table);
        FenceCheck.hidesFrom("AM", table, own);
        FenceCheck.shows("RU", table, own);
        FenceCheck.shows("KZ", table, own);

        Owed.tell(subject.seenBy("RU"), "2026-07-06T08:01:00Z");
        FenceCheck.hidesFrom("KZ", table, own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"case_fact", "commitment_alarm"})
    void theWorkingsAreForTheSystemAlone(String table) throws SQLException {
        tell(Facts.registered("BY", "2026-07-06T08:00:00Z"));

        FenceCheck.hidesFrom("BY", table, "true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"calendar_version", "agreement", "desk_calendar"})
    void publishedDataAreForEverybodyWhoIsKnown(String table) throws SQLException {
        FenceCheck.raisesWithoutViewer(table);
        FenceCheck.shows("AM", table, "true");
    }

    @Test
    void whatIsNotTheViewersIsNotFound() {
        var story = tell(Facts.registered("BY", "2026-07-06T08:00:00Z"));
        String id =
                desk("BY").get("/api/v1/commitments?ticket=" + story.number()).path("items[0].id");

        desk("BY").get("/api/v1/commitments/" + id).then().statusCode(200);
        desk("AM").get("/api/v1/commitments/" + id).then().statusCode(404);
        desk("AM").get("/api/v1/commitments/" + id + "/explanation").then().statusCode(404);
        desk("BY").get("/api/v1/ledgers/" + story.number()).then().statusCode(200);
        desk("AM").get("/api/v1/ledgers/" + story.number()).then().statusCode(404);
    }
}
