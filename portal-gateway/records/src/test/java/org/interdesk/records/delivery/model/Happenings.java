package org.interdesk.records.delivery.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interdesk.records.delivery.model.Happening.Owed;
import org.interdesk.records.subscription.model.Importance;
import org.jspecify.annotations.Nullable;

/** Facts for tests of the rules. */
final class Happenings {

    static final Instant AT = Instant.parse("2026-11-20T07:10:00Z");

    private Happenings() {}

    /**
     * A fact.
     *
     * @param parties codes with spaces between
     * @param by null for an effect of time
     */
    static Happening of(
            String name, String type, String owner, String parties, @Nullable String by, Map<String, String> details) {
        return happening(name, type, owner, parties, by, List.of(), false, false, details);
    }

    static Happening owing(String name, String type, String owner, String parties, @Nullable String by, Owed... owed) {
        return happening(name, type, owner, parties, by, Arrays.asList(owed), false, false, Map.of());
    }

    static Happening happening(
            String name,
            String type,
            String owner,
            String parties,
            @Nullable String by,
            List<Owed> owed,
            boolean history,
            boolean deskOnly,
            Map<String, String> details) {
        return new Happening(
                UUID.randomUUID(),
                name,
                new Subject(UUID.randomUUID(), type, "NUMBER-1", owner, "Title", null),
                1,
                by,
                "actor",
                AT,
                AT,
                Importance.ROUTINE,
                List.of(parties.split(" ")),
                owed,
                history,
                deskOnly,
                details);
    }
}
