package org.interdesk.registry.entitlement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    private static final String FROM = "2026-11-20T00:00:00Z";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "before it begins,          , , 2026-11-19T23:59:59.999999Z, PENDING",
        "as it begins,              , , 2026-11-20T00:00:00Z, ACTIVE",
        "without end,               , , 2099-01-01T00:00:00Z, ACTIVE",
        "just before it ends,       2026-12-01T00:00:00Z, , 2026-11-30T23:59:59.999999Z, ACTIVE",
        "as it ends,                2026-12-01T00:00:00Z, , 2026-12-01T00:00:00Z, EXPIRED",
        "revoked,                   , 2026-11-25T00:00:00Z, 2026-11-26T00:00:00Z, REVOKED",
        "revoked before it began,   , 2026-11-10T00:00:00Z, 2026-11-11T00:00:00Z, REVOKED",
        "revoked and over,          2026-12-01T00:00:00Z, 2026-11-25T00:00:00Z, 2026-12-02T00:00:00Z, REVOKED"
    })
    void stands(String name, @Nullable Instant until, @Nullable Instant revokedAt, Instant moment, Term.State state) {
        assertThat(new Term(Instant.parse(FROM), until, revokedAt).at(moment))
                .as(name)
                .isEqualTo(state);
    }
}
