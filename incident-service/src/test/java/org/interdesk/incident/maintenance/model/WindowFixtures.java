package org.interdesk.incident.maintenance.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interdesk.incident.change.model.Act;
import org.interdesk.incident.component.model.Impact;
import org.interdesk.incident.obligation.model.Obligation;
import org.interdesk.incident.obligation.model.ObligationKind;

/** Maintenance windows of BY on Saturday, 28 November 2026, declared at noon of the 20th. */
final class WindowFixtures {

    static final UUID ID = UUID.fromString("019a8e10-6d00-7b13-9a44-3c5d7e9f1a23");
    static final LeadTime A_DAY = new LeadTime(24);
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    static Instant at(String moment) {
        return Instant.parse("2026-11-" + moment + ":00Z");
    }

    static Act by(String party, String moment) {
        return new Act(party, party + "-officer", at(moment), at(moment));
    }

    static Act by(String party) {
        return new Act(party, party + "-officer", NOON, NOON);
    }

    static Window declared(String start, String end, String... touched) {
        return Window.declare(
                ID,
                WindowNumber.of(2026, 7),
                new Proposal(
                        Impact.OUTAGE,
                        "Замена серверов",
                        "Шлюз остановится",
                        List.of("GATEWAY-BY"),
                        List.of(),
                        new Period(at(start), at(end))),
                List.of(touched),
                A_DAY,
                by("BY"));
    }

    static Window saturday() {
        return declared("28T19:00", "28T23:00", "KZ", "RU");
    }

    static Window urgent() {
        return declared("20T20:00", "20T22:00", "KZ");
    }

    static List<String> answers(Window window) {
        return window.facts().consents().stream()
                .map(consent -> consent.party() + " " + consent.answer())
                .toList();
    }

    static List<String> owed(Window window) {
        return window.facts().obligations().all().stream()
                .map(one -> one.party() + " " + one.state())
                .toList();
    }

    static List<Happening> told(Window window) {
        return window.happened().stream().map(Happened::kind).toList();
    }

    static UUID owedBy(Window window, String party) {
        return window.facts()
                .obligations()
                .open(ObligationKind.MAINTENANCE_CONSENT, party)
                .map(Obligation::id)
                .orElseThrow();
    }

    private WindowFixtures() {}
}
