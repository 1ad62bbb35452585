package org.interdesk.portal.software;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.interdesk.portal.software.AdoptionRow.EnvironmentCell;
import org.interdesk.portal.software.AdoptionRow.PartyCell;
import org.interdesk.portal.software.AdoptionRow.Stage;
import org.interdesk.portal.software.Release.Channel;
import org.interdesk.portal.software.Release.State;
import org.junit.jupiter.api.Test;

class ProductAdoptionTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static Release release(String version, Channel channel, State state) {
        return new Release(
                "gw/" + version,
                "gw",
                "EEC",
                version,
                channel,
                state,
                "",
                "",
                null,
                null,
                START,
                START,
                null,
                null,
                null,
                null,
                1);
    }

    private static Release stable(String version) {
        return release(version, Channel.STABLE, State.PUBLISHED);
    }

    private static EnvironmentCell cell(String environment, Stage stage, int day) {
        return new EnvironmentCell(environment, stage, START.plusSeconds(86_400L * day), null, null);
    }

    private static AdoptionRow row(Release release, EnvironmentCell... cells) {
        return new AdoptionRow(
                release.number(),
                "gw",
                "EEC",
                release.releaseVersion(),
                release.channel(),
                release.state(),
                START,
                List.of(new PartyCell("BY", START, null, Arrays.asList(cells))),
                Set.of("adoption"));
    }

    private static ProductAdoption adoption(AdoptionRow... rows) {
        return new ProductAdoption(
                Stream.of("3.0", "2.0", "1.0").map(ProductAdoptionTest::stable).toList(), List.of(rows));
    }

    @Test
    void theNewestIsTheHighestThatIsForEverybody() {
        ProductAdoption known = new ProductAdoption(
                List.of(
                        release("4.0", Channel.STABLE, State.DRAFT),
                        release("3.1-rc.1", Channel.PREVIEW, State.PUBLISHED),
                        release("3.0", Channel.STABLE, State.WITHDRAWN),
                        stable("2.0")),
                List.of());

        assertThat(known.newest()).extracting(Release::releaseVersion).isEqualTo("2.0");
    }

    @Test
    void whereThereIsNothingElseItIsTheOneToBeTriedOut() {
        ProductAdoption known =
                new ProductAdoption(List.of(release("3.1-rc.1", Channel.PREVIEW, State.PUBLISHED)), List.of());

        assertThat(known.newest()).extracting(Release::releaseVersion).isEqualTo("3.1-rc.1");
        assertThat(new ProductAdoption(List.of(), List.of()).newest()).isNull();
    }

    @Test
    void whatWasInstalledLastRuns() {
        Place place = adoption(
                        row(stable("2.0"), cell("TEST", Stage.INSTALLED, 2)),
                        row(stable("1.0"), cell("TEST", Stage.ACCEPTED, 1)))
                .placeOf("BY", "TEST");

        assertThat(place)
                .isNotNull()
                .extracting(Place::version, Place::behind, Place::tone)
                .containsExactly("2.0", 1, "warn");
    }

    @Test
    void whatWasTakenOutAgainDoesNotRunAndTheOneBeforeDoes() {
        Place place = adoption(
                        row(stable("3.0"), cell("TEST", Stage.ROLLED_BACK, 3)),
                        row(stable("1.0"), cell("TEST", Stage.ACCEPTED, 1)))
                .placeOf("BY", "TEST");

        assertThat(place)
                .isNotNull()
                .extracting(Place::version, Place::behind, Place::tone)
                .containsExactly("1.0", 2, "late");
    }

    @Test
    void aWithdrawnVersionThatRunsIsAnAlarm() {
        Place place = adoption(row(release("2.5", Channel.STABLE, State.WITHDRAWN), cell("TEST", Stage.ACCEPTED, 1)))
                .placeOf("BY", "TEST");

        assertThat(place)
                .isNotNull()
                .extracting(Place::withdrawn, Place::tone, Place::behind)
                .containsExactly(true, "late", null);
    }

    @Test
    void whatIsPutOffWaitsAndDoesNotRun() {
        Place place =
                adoption(row(stable("3.0"), cell("TEST", Stage.DEFERRED, 1))).placeOf("BY", "TEST");

        assertThat(place).isNotNull().extracting(Place::isRunning, Place::tone).containsExactly(false, "warn");
    }

    @Test
    void anEnvironmentNobodyToldOfDoesNotExist() {
        ProductAdoption known = adoption(row(stable("3.0")));

        assertThat(known.environments()).isEmpty();
        assertThat(known.placeOf("BY", "TEST")).isNull();
    }

    @Test
    void productionComesFirst() {
        ProductAdoption known = adoption(row(
                stable("3.0"),
                cell("DR-SITE", Stage.INSTALLED, 1),
                cell("PRODUCTION", Stage.INSTALLED, 1),
                cell("TEST", Stage.INSTALLED, 1)));

        assertThat(known.environments()).containsExactly("PRODUCTION", "DR-SITE", "TEST");
    }
}
