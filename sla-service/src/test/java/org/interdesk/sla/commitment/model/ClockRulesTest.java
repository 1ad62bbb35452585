package org.interdesk.sla.commitment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.sla.commitment.model.ClockFixtures.changesOf;
import static org.interdesk.sla.commitment.model.ClockFixtures.clock;
import static org.interdesk.sla.commitment.model.ClockFixtures.clocksOf;
import static org.interdesk.sla.commitment.model.ClockFixtures.used;
import static org.interdesk.sla.commitment.model.Kinds.AUTOMATIC_CLOSING;
import static org.interdesk.sla.commitment.model.Kinds.FIRST_RESPONSE;
import static org.interdesk.sla.commitment.model.Kinds.HANDOVER_ACCEPTANCE;
import static org.interdesk.sla.commitment.model.Kinds.RESOLUTION;

import java.time.Instant;
import java.util.List;
import org.interdesk.sla.casefile.model.Facts;
import org.interdesk.sla.commitment.model.Change.What;
import org.interdesk.sla.commitment.model.Clock.Ended;
import org.interdesk.sla.commitment.model.Clock.Outcome;
import org.interdesk.sla.commitment.model.Clock.Paused;
import org.interdesk.sla.commitment.model.Clock.Running;
import org.junit.jupiter.api.Test;

/** Monday 6 July 2026; desk A works 09:00-18:00 UTC, desk B 06:00-15:00 UTC. */
class ClockRulesTest {

    private static final int HOUR = 3_600;

    @Test
    void registrationStartsFirstResponseAndResolutionOfTheRegistrant() {
        var story = Facts.registered("A", "2026-07-06T10:00:00Z");

        assertThat(dueAt(clock(story, FIRST_RESPONSE, "A"))).isEqualTo("2026-07-06T11:00:00Z");
        assertThat(dueAt(clock(story, RESOLUTION, "A"))).isEqualTo("2026-07-06T14:00:00Z");
        assertThat(clocksOf(story)).hasSize(2);
    }

    @Test
    void aResponseExactlyWhenDueIsInTimeAndOneSecondLaterIsNot() {
        var inTime = Facts.registered("A", "2026-07-06T10:00:00Z").responded("2026-07-06T11:00:00Z");
        var late = Facts.registered("A", "2026-07-06T10:00:00Z").responded("2026-07-06T11:00:01Z");

        assertThat(clock(inTime, FIRST_RESPONSE, "A").clock().gauge().breachedAt())
                .isNull();
        assertThat(clock(late, FIRST_RESPONSE, "A").clock().gauge().breachedAt())
                .isEqualTo("2026-07-06T11:00:00Z");
    }

    @Test
    void aTargetThatEndsAtClosingIsMissedOnSaturday() {
        var story = Facts.registered("A", "2026-07-10T17:00:00Z").responded("2026-07-11T10:00:00Z");

        var clock = clock(story, FIRST_RESPONSE, "A");

        assertThat(clock.clock().gauge().breachedAt()).isEqualTo("2026-07-10T18:00:00Z");
        assertThat(used(clock, "2026-07-11T10:00:00Z")).isEqualTo(HOUR);
    }

    @Test
    void thresholdsFireBeforeTheFactThatComesAfterThem() {
        var story = Facts.registered("A", "2026-07-06T10:00:00Z").message("2026-07-06T11:30:00Z");

        assertThat(changesOf(story))
                .extracting(c -> c.after().kind() + " " + c.what().event() + " " + c.percent() + " " + c.at())
                .containsExactly(
                        "first-response started 0 2026-07-06T10:00:00Z",
                        "resolution started 0 2026-07-06T10:00:00Z",
                        "first-response at-risk 50 2026-07-06T10:30:00Z",
                        "first-response at-risk 75 2026-07-06T10:45:00Z",
                        "first-response breached 100 2026-07-06T11:00:00Z");
    }

    @Test
    void aThresholdReachedExactlyHasNotPassed() {
        var story = Facts.registered("A", "2026-07-06T10:00:00Z").message("2026-07-06T10:30:00Z");

        assertThat(changesOf(story)).noneMatch(c -> c.what() == What.AT_RISK);
    }

    @Test
    void waitingPausesResolutionButNotFirstResponse() {
        var story = Facts.registered("A", "2026-07-06T10:00:00Z").waiting("SUPPLIER", null, "2026-07-06T10:15:00Z");

        assertThat(clock(story, RESOLUTION, "A").clock()).isInstanceOf(Paused.class);
        assertThat(clock(story, RESOLUTION, "A").pauses().get(0).reason()).isEqualTo("WAITING_SUPPLIER");
        assertThat(clock(story, FIRST_RESPONSE, "A").clock()).isInstanceOf(Running.class);
    }

    @Test
    void aPauseMovesTheDueMomentByItsWorkingSeconds() {
        var story = Facts.registered("A", "2026-07-06T16:00:00Z")
                .waiting("REQUESTER", null, "2026-07-06T17:00:00Z")
                .resumed("2026-07-07T10:00:00Z");

        var clock = clock(story, RESOLUTION, "A");

        assertThat(clock.clock().gauge().pausedSeconds()).isEqualTo(2 * HOUR);
        assertThat(dueAt(clock)).isEqualTo("2026-07-07T13:00:00Z");
    }

    @Test
    void handingOverPausesTheOldHolderAndStartsTheNewOne() {
        var story = Facts.registered("A", "2026-07-06T10:00:00Z")
                .offered("B", "2026-07-06T10:30:00Z")
                .offerEnded("ACCEPTED", "2026-07-06T11:00:00Z");

        assertThat(clock(story, RESOLUTION, "A").clock()).isInstanceOf(Paused.class);
        assertThat(clock(story, RESOLUTION, "A").pauses().get(0))
                .isEqualTo(new PauseNote(
                        Instant.parse("2026-07-06T11:00:00Z"), null, PauseNote.HELD_ELSEWHERE, "B", "somebody"));
        assertThat(dueAt(clock(story, RESOLUTION, "B"))).isEqualTo("2026-07-06T15:00:00Z");
        assertThat(dueAt(clock(story, FIRST_RESPONSE, "B"))).isEqualTo("2026-07-06T12:00:00Z");
        assertThat(((Ended) clock(story, HANDOVER_ACCEPTANCE, "B").clock()).outcome())
                .isEqualTo(Outcome.FULFILLED);
    }

    @Test
    void aHolderThatHoldsAgainContinues() {
        var story = Facts.registered("A", "2026-07-06T10:00:00Z")
                .offered("B", "2026-07-06T11:00:00Z")
                .offerEnded("ACCEPTED", "2026-07-06T11:00:00Z")
                .offered("A", "2026-07-06T12:00:00Z")
                .offerEnded("ACCEPTED", "2026-07-06T12:00:00Z");

        assertThat(dueAt(clock(story, RESOLUTION, "A"))).isEqualTo("2026-07-06T15:00:00Z");
        assertThat(clocksOf(story)).filteredOn(c -> c.kind().equals(RESOLUTION)).hasSize(2);
    }

    @Test
    void theFirstResponseByAnybodyFulfilsWhatEveryHolderOwed() {
        var story = Facts.registered("A", "2026-07-06T10:00:00Z")
                .offered("B", "2026-07-06T10:10:00Z")
                .offerEnded("ACCEPTED", "2026-07-06T10:20:00Z")
                .responded("2026-07-06T10:30:00Z")
                .offered("A", "2026-07-06T10:40:00Z")
                .offerEnded("ACCEPTED", "2026-07-06T10:50:00Z");

        assertThat(clocksOf(story))
                .filteredOn(c -> c.kind().equals(FIRST_RESPONSE))
                .hasSize(2)
                .allSatisfy(c -> assertThat(c.isOpen()).isFalse());
        assertThat(used(clock(story, FIRST_RESPONSE, "A"), "2026-07-06T12:00:00Z"))
                .isEqualTo(1_200);
        assertThat(used(clock(story, FIRST_RESPONSE, "B"), "2026-07-06T12:00:00Z"))
                .isEqualTo(600);
    }

    @Test
    void anOfferThatIsNotTakenBreachesAndEndsCancelled() {
        var story = Facts.registered("A", "2026-07-06T10:00:00Z")
                .offered("B", "2026-07-06T10:00:00Z")
                .message("2026-07-06T12:00:01Z")
                .offerEnded("TIMED_OUT", "2026-07-06T12:00:00Z");

        var clock = clock(story, HANDOVER_ACCEPTANCE, "B");

        assertThat(((Ended) clock.clock()).outcome()).isEqualTo(Outcome.CANCELLED);
        assertThat(clock.clock().gauge().breachedAt()).isEqualTo("2026-07-06T12:00:00Z");
    }

    @Test
    void anAcceptanceReportedForAMomentBeforeTheTimeOutWithdrawsTheBreach() {
        var story = Facts.registered("A", "2026-07-06T10:00:00Z")
                .offered("B", "2026-07-06T10:00:00Z")
                .message("2026-07-06T13:00:00Z")
                .offerEnded("TIMED_OUT", "2026-07-06T12:00:00Z")
                .acceptedAfterTimeOut("2026-07-06T11:00:00Z");

        var clock = clock(story, HANDOVER_ACCEPTANCE, "B");

        assertThat(((Ended) clock.clock()).outcome()).isEqualTo(Outcome.FULFILLED);
        assertThat(clock.clock().gauge().breachedAt()).isNull();
        assertThat(changesOf(story)).extracting(Change::what).contains(What.BREACH_WITHDRAWN);
        assertThat(used(clock, "2026-07-06T13:00:00Z")).isEqualTo(HOUR);
        assertThat(dueAt(clock(story, RESOLUTION, "B"))).isEqualTo("2026-07-06T15:00:00Z");
    }

    @Test
    void anAcceptanceAfterTheTimeOutLeavesTheBreach() {
        var story = Facts.registered("A", "2026-07-06T10:00:00Z")
                .offered("B", "2026-07-06T10:00:00Z")
                .message("2026-07-06T13:00:00Z")
                .offerEnded("TIMED_OUT", "2026-07-06T12:00:00Z")
                .acceptedAfterTimeOut("2026-07-06T12:30:00Z");

        var clock = clock(story, HANDOVER_ACCEPTANCE, "B");

        assertThat(((Ended) clock.clock()).outcome()).isEqualTo(Outcome.FULFILLED);
        assertThat(clock.clock().gauge().breachedAt()).isEqualTo("2026-07-06T12:00:00Z");
    }

    @Test
    void anOfferThatIsOpenAgainAfterItsMomentIsLateUntilItIsAccepted() {
        var open = Facts.registered("A", "2026-07-06T10:00:00Z")
                .offered("B", "2026-07-06T10:00:00Z")
                .message("2026-07-06T13:00:00Z")
                .offerEnded("TIMED_OUT", "2026-07-06T12:00:00Z")
                .assignedAfterTimeOut("2026-07-06T13:30:00Z");

        var waiting = clock(open, HANDOVER_ACCEPTANCE, "B");
        var last = changesOf(open).get(changesOf(open).size() - 1);
        assertThat(waiting.clock()).isInstanceOf(Running.class);
        assertThat(waiting.clock().gauge().breachedAt()).isEqualTo("2026-07-06T12:00:00Z");
        assertThat(last.what()).isEqualTo(What.RESUMED);
        assertThat(last.after()).isEqualTo(waiting);

        var accepted = clock(open.offerEnded("ACCEPTED", "2026-07-06T14:00:00Z"), HANDOVER_ACCEPTANCE, "B");
        assertThat(((Ended) accepted.clock()).outcome()).isEqualTo(Outcome.FULFILLED);
        assertThat(accepted.clock().gauge().breachedAt()).isEqualTo("2026-07-06T12:00:00Z");
        assertThat(used(accepted, "2026-07-06T15:00:00Z")).isEqualTo(4 * HOUR);
    }

    @Test
    void anOfferThatIsOpenAgainBeforeItsMomentRunsOutAnew() {
        var story = Facts.registered("A", "2026-07-06T10:00:00Z")
                .offered("B", "2026-07-06T10:00:00Z")
                .message("2026-07-06T13:00:00Z")
                .offerEnded("TIMED_OUT", "2026-07-06T12:00:00Z")
                .assignedAfterTimeOut("2026-07-06T11:00:00Z");

        var waiting = clock(story, HANDOVER_ACCEPTANCE, "B");
        assertThat(waiting.clock().gauge().breachedAt()).isNull();
        assertThat(waiting.clock().gauge().targetVersion()).isEqualTo(2);
        assertThat(changesOf(story)).extracting(Change::what).contains(What.BREACH_WITHDRAWN);

        var again = clock(story.message("2026-07-06T13:00:00Z"), HANDOVER_ACCEPTANCE, "B");
        assertThat(again.clock().gauge().breachedAt()).isEqualTo("2026-07-06T12:00:00Z");
    }

    @Test
    void resolvingFulfilsEveryHoldersResolutionAndStartsAutomaticClosing() {
        var story = Facts.registered("A", "2026-07-06T10:00:00Z")
                .offered("B", "2026-07-06T10:30:00Z")
                .offerEnded("ACCEPTED", "2026-07-06T11:00:00Z")
                .resolved("2026-07-06T12:00:00Z");

        assertThat(clocksOf(story)).filteredOn(c -> c.kind().equals(RESOLUTION)).noneMatch(Commitment::isOpen);
        assertThat(dueAt(clock(story, AUTOMATIC_CLOSING, "A"))).isEqualTo("2026-07-08T18:00:00Z");
    }

    @Test
    void reopeningContinuesTheHoldersClockWithoutTheClosedTime() {
        var story = Facts.registered("A", "2026-07-06T10:00:00Z")
                .resolved("2026-07-06T11:00:00Z")
                .reopened("2026-07-07T11:00:00Z", null);

        var clock = clock(story, RESOLUTION, "A");

        assertThat(clock.clock()).isInstanceOf(Running.class);
        assertThat(used(clock, "2026-07-07T11:00:00Z")).isEqualTo(HOUR);
        assertThat(dueAt(clock)).isEqualTo("2026-07-07T14:00:00Z");
        assertThat(clock.clock().gauge().pausedSeconds()).isEqualTo(9 * HOUR);
        assertThat(((Ended) clock(story, AUTOMATIC_CLOSING, "A").clock()).outcome())
                .isEqualTo(Outcome.CANCELLED);
    }

    @Test
    void aReopeningReportedForAMomentBeforeTheAutomaticClosingWithdrawsIt() {
        var story = Facts.registered("A", "2026-07-06T10:00:00Z")
                .resolved("2026-07-06T11:00:00Z")
                .message("2026-07-20T10:00:00Z")
                .closed("2026-07-08T18:00:00Z", true)
                .reopened("2026-07-08T10:00:00Z", "closed");

        var closing = clock(story, AUTOMATIC_CLOSING, "A");

        assertThat(((Ended) closing.clock()).outcome()).isEqualTo(Outcome.CANCELLED);
        assertThat(closing.clock().gauge().breachedAt()).isNull();
        assertThat(clock(story, RESOLUTION, "A").clock()).isInstanceOf(Running.class);
    }

    @Test
    void theAutomaticClosingItselfKeepsItsBreach() {
        var story = Facts.registered("A", "2026-07-06T10:00:00Z")
                .resolved("2026-07-06T11:00:00Z")
                .message("2026-07-08T18:00:01Z")
                .closed("2026-07-08T18:00:00Z", true);

        var closing = clock(story, AUTOMATIC_CLOSING, "A");

        assertThat(((Ended) closing.clock()).outcome()).isEqualTo(Outcome.FULFILLED);
        assertThat(closing.clock().gauge().breachedAt()).isEqualTo("2026-07-08T18:00:00Z");
    }

    @Test
    void cancellingCancelsWhatIsOpen() {
        var story = Facts.registered("A", "2026-07-06T10:00:00Z").cancelled("2026-07-06T10:30:00Z");

        assertThat(clocksOf(story))
                .allSatisfy(c -> assertThat(((Ended) c.clock()).outcome()).isEqualTo(Outcome.CANCELLED));
    }

    @Test
    void aHigherPriorityShortensTheTargetAndKeepsWhatIsUsed() {
        var story = Facts.registered("A", "2026-07-06T10:00:00Z").prioritised("HIGH", "2026-07-06T11:00:00Z");

        var clock = clock(story, RESOLUTION, "A");

        assertThat(dueAt(clock)).isEqualTo("2026-07-06T12:00:00Z");
        assertThat(clock.originalPriority()).isEqualTo("MEDIUM");
        assertThat(clock.clock().gauge().targetVersion()).isEqualTo(2);
        assertThat(clock.clock().gauge().passedPercent()).isEqualTo(50);
    }

    @Test
    void aTargetUsedUpWhenItIsSetIsDueAtThatMoment() {
        var story = Facts.registered("A", "2026-07-06T10:00:00Z")
                .prioritised("HIGH", "2026-07-06T13:00:00Z")
                .message("2026-07-06T13:00:01Z");

        assertThat(clock(story, RESOLUTION, "A").clock().gauge().breachedAt()).isEqualTo("2026-07-06T13:00:00Z");
    }

    @Test
    void everyPublishedChangeHasTheNextVersion() {
        var story = Facts.registered("A", "2026-07-06T10:00:00Z")
                .waiting("PARTY", "B", "2026-07-06T10:15:00Z")
                .resumed("2026-07-06T10:20:00Z")
                .resolved("2026-07-06T15:00:00Z")
                .reopened("2026-07-06T16:00:00Z", null)
                .cancelled("2026-07-06T16:30:00Z");

        var versions = changesOf(story).stream()
                .filter(c -> c.after().kind().equals(RESOLUTION))
                .map(c -> c.after().version())
                .toList();

        assertThat(versions)
                .isEqualTo(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L).subList(0, versions.size()));
    }

    private static Instant dueAt(Commitment commitment) {
        return commitment.clock().gauge().dueAt();
    }
}
