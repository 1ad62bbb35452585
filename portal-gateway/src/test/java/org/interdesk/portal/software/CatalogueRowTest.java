package org.interdesk.portal.software;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.interdesk.portal.software.Entitled.Standing;
import org.interdesk.portal.software.Product.NewestRelease;
import org.interdesk.portal.software.Product.OwnEnvironment;
import org.interdesk.portal.software.Release.Channel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CatalogueRowTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final NewestRelease STABLE = new NewestRelease("2.0", Channel.STABLE, START);
    private static final NewestRelease PREVIEW = new NewestRelease("3.0-rc.1", Channel.PREVIEW, START);

    private static CatalogueRow row(
            Standing standing, @Nullable List<NewestRelease> newest, @Nullable List<OwnEnvironment> environments) {
        return new CatalogueRow(
                new Product(
                        "gw",
                        Product.Kind.GATEWAY,
                        "EEC",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        null,
                        null,
                        Set.of("adoption"),
                        newest,
                        environments,
                        1),
                new Entitled(standing, null));
    }

    private static CatalogueRow held(OwnEnvironment... environments) {
        return row(Standing.HELD, List.of(PREVIEW, STABLE), Arrays.asList(environments));
    }

    private static OwnEnvironment environment(String name, int behind) {
        return new OwnEnvironment(name, "1.0", START, AdoptionRow.Stage.INSTALLED, false, behind, null);
    }

    @Test
    void theNewestIsTheHighestThatIsForEverybody() {
        assertThat(held().newest()).isEqualTo(STABLE);
    }

    @Test
    void whereThereIsNothingElseItIsTheOneToBeTriedOut() {
        assertThat(row(Standing.HELD, List.of(PREVIEW), List.of()).newest()).isEqualTo(PREVIEW);
        assertThat(row(Standing.HELD, List.of(), List.of()).newest()).isNull();
    }

    @Test
    void productionComesFirst() {
        assertThat(held(environment("DR-SITE", 0), environment("PRODUCTION", 1), environment("TEST", 0))
                        .places())
                .extracting(Place::environment)
                .containsExactly("PRODUCTION", "DR-SITE", "TEST");
    }

    @Test
    void itWaitsWhileTheNewestVersionRunsNowhere() {
        assertThat(held().isWaiting()).isTrue();
        assertThat(held(environment("TEST", 1)).isWaiting()).isTrue();
        assertThat(held(environment("PRODUCTION", 1), environment("TEST", 0)).isWaiting())
                .isFalse();
    }

    @Test
    void itDoesNotWaitForWhoeverHasNotGotIt() {
        assertThat(row(Standing.NONE, List.of(STABLE), List.of()).isWaiting()).isFalse();
        assertThat(row(Standing.HELD, List.of(), List.of()).isWaiting()).isFalse();
    }

    @Test
    void whatTheRegistryDoesNotSayIsUnknown() {
        assertThat(row(Standing.HELD, null, null).isKnown()).isFalse();
        assertThat(row(Standing.HELD, null, null).isWaiting()).isFalse();
        assertThat(held().isKnown()).isTrue();
    }
}
