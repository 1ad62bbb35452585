package org.interdesk.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tickets", "/tickets?state=open&holder=BY", "/tickets/EEC-2026-000120#e-1"})
    void aPathOfThePortalIsKept(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "javascript:alert(1)",
                "",
                "tickets",
                "/a\nb",
                "/\t/elsewhere.example"
            })
    void everythingElseLeadsHome(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo("/");
    }

    @Test
    void nothingLeadsHome() {
        assertThat(LocalPath.orHome(null)).isEqualTo("/");
    }
}
