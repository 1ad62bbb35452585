package org.interdesk.portal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-User",
                "x-forwarded-for",
                "X_Forwarded_User",
                "Forwarded",
                "X-Party",
                "Interdesk-Party",
                "X-Interdesk-Roles",
                "Cookie",
                "Remote-User",
                "X-Auth-Request-Email",
                "X-HTTP-Method-Override"
            })
    void aHeaderThatClaimsIdentityIsDropped(String name) {
        assertThat(HeaderRules.isClaim(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "Idempotency-Key", "If-Match", "Content-Type", "traceparent", "Accept"})
    void aHeaderOfTheApiPasses(String name) {
        assertThat(HeaderRules.isClaim(name)).isFalse();
    }

    @Test
    void onlyABearerTokenCounts() {
        assertThat(HeaderRules.carriesBearerToken(headers("Bearer abc"))).isTrue();
        assertThat(HeaderRules.carriesBearerToken(headers("bearer abc"))).isTrue();
        assertThat(HeaderRules.carriesBearerToken(headers("Basic abc"))).isFalse();
        assertThat(HeaderRules.carriesBearerToken(MultiMap.caseInsensitiveMultiMap()))
                .isFalse();
    }

    private static MultiMap headers(String authorization) {
        return MultiMap.caseInsensitiveMultiMap().add("Authorization", authorization);
    }
}
