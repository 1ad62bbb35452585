package org.interdesk.replay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.interdesk.replay.demo.LivingRequests;
import org.interdesk.replay.oracle.Desks;
import org.junit.jupiter.api.Test;

class ShippedStoriesTest {

    private static final Pattern REFERENCE = Pattern.compile("\\{([a-z0-9.-]+)}");
    private static final Set<String> PARTIES = Set.of("EEC", "AM", "BY", "KZ", "KG", "RU");
    private static final Instant LOAD = Instant.parse("2026-11-22T10:00:00Z");

    private final List<Step> steps =
            Story.shipped().stream().flatMap(story -> story.steps().stream()).toList();

    @Test
    void everyStepHasANameOfItsOwnAndSomebodyWhoTakesIt() {
        assertThat(steps).extracting(Step::id).doesNotHaveDuplicates();
        assertThat(steps).extracting(Step::as).allMatch(who -> PARTIES.contains(who) || who.contains("."));
    }

    @Test
    void whatAStepRefersToWasMadeBefore() {
        Set<String> made = new HashSet<>();
        LivingRequests.plans(LOAD).forEach(plan -> made.add(plan.incident().id()));
        for (var step : steps) {
            var references = REFERENCE
                    .matcher(step.path() + " " + step.body())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(made).as(step.id()).containsAll(references);
            if (step.keep() != null) {
                made.add(step.id());
            }
        }
    }

    @Test
    void whatIsReportedOfOneThingIsInOrderAndNotInTheFuture() {
        var time = new StoryTime(LOAD, new Desks(2026, 2026));
        Map<String, List<String>> moments = new HashMap<>();
        for (var step : steps) {
            var at = step.at();
            if (at != null) {
                var thing = step.keep() != null ? step.id() : step.path().replaceAll(".*\\{(.*)}.*", "$1");
                moments.computeIfAbsent(thing, any -> new ArrayList<>()).add(time.resolve(at));
            }
        }
        assertThat(moments)
                .isNotEmpty()
                .allSatisfy((thing, told) -> assertThat(told)
                        .isSorted()
                        .allMatch(at -> Instant.parse(at).isBefore(LOAD)));
    }

    @Test
    void whoPublishesAReleaseHadNoHandInIt() {
        Map<String, Set<String>> hands = new HashMap<>();
        for (var step : steps) {
            var release = step.id().replaceAll("-(draft|package|guide|sbom|publication)$", "");
            if (!step.path().startsWith("/products/")) {
                continue;
            }
            if (step.id().endsWith("-publication")) {
                assertThat(hands.get(release)).as(step.id()).isNotEmpty().doesNotContain(step.as());
            } else if (!release.equals(step.id())) {
                hands.computeIfAbsent(release, any -> new HashSet<>()).add(step.as());
            }
        }
    }
}
