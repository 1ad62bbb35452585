package org.interdesk.sla.obligation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.interdesk.sla.calendar.model.CalendarFixtures.NINE_TO_SIX;
import static org.interdesk.sla.calendar.model.CalendarFixtures.aCalendar;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interdesk.sla.agreement.model.Purpose;
import org.interdesk.sla.agreement.model.Target;
import org.interdesk.sla.agreement.model.Target.DayOfNextMonth;
import org.interdesk.sla.agreement.model.Target.WorkingSeconds;
import org.interdesk.sla.agreement.model.TargetRule;
import org.interdesk.sla.agreement.model.Thresholds;
import org.interdesk.sla.calendar.model.WorkingCalendar;
import org.interdesk.sla.commitment.model.CaseClocks;
import org.interdesk.sla.commitment.model.Change;
import org.interdesk.sla.commitment.model.Change.What;
import org.interdesk.sla.commitment.model.Commitment;
import org.interdesk.sla.commitment.model.Subject;
import org.interdesk.sla.commitment.model.Terms;
import org.interdesk.sla.obligation.model.Obligation.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Monday 6 July 2026; 09:00-18:00 UTC; a notice is to be confirmed within 2 h, a critical one within 1 h. */
class ObligationRulesTest implements Terms {

    private static final Subject INCIDENT = new Subject(UUID.randomUUID(), "INCIDENT", "INC-2026-000001");
    private static final UUID NOTICE = UUID.randomUUID();
    private static final WorkingCalendar OFFICE = aCalendar("UTC", NINE_TO_SIX, Map.of());

    private List<Commitment> known = List.of();

    @Test
    void whatIsOwedCountsFromItsStartHoweverLateItIsTold() {
        var changes = happens("2026-07-06T12:00:00Z", notice("HIGH", "2026-07-06T08:00:00Z"));

        assertThat(changes)
                .extracting(Change::what)
                .containsExactly(What.STARTED, What.AT_RISK, What.AT_RISK, What.BREACHED);
        assertThat(changes.get(3).at()).isEqualTo("2026-07-06T11:00:00Z");
        assertThat(clock().obligation()).isEqualTo(NOTICE);
        assertThat(clock().subject()).isEqualTo(INCIDENT);
    }

    @Test
    void whatIsToldAgainHasNoFurtherEffect() {
        happens("2026-07-06T09:00:00Z", notice("HIGH", "2026-07-06T09:00:00Z"));

        assertThat(happens("2026-07-06T09:10:00Z", notice("HIGH", "2026-07-06T09:00:00Z")))
                .isEmpty();
        assertThat(happens("2026-07-06T09:20:00Z")).as("absent is unchanged").isEmpty();
    }

    @Test
    void itEndsWhenItWasMet() {
        happens("2026-07-06T09:00:00Z", notice("HIGH", "2026-07-06T09:00:00Z"));

        var changes = happens("2026-07-06T09:40:00Z", met("2026-07-06T09:30:00Z"));

        assertThat(changes).extracting(Change::what).containsExactly(What.FULFILLED);
        assertThat(clock().clock().usedSeconds(Instant.parse("2026-07-06T17:00:00Z"), OFFICE))
                .isEqualTo(1_800);
    }

    @Test
    void whatIsHeardOfOnlyAfterItsEndHasStartedAndEnded() {
        assertThat(happens("2026-07-06T09:40:00Z", met("2026-07-06T09:30:00Z")))
                .extracting(Change::what)
                .containsExactly(What.STARTED, What.FULFILLED);
    }

    @Test
    void anEndThatCameTooLateIsABreachAlthoughNobodyLookedInBetween() {
        var changes = happens("2026-07-06T11:30:00Z", met("2026-07-06T11:30:00Z"));

        assertThat(changes)
                .extracting(Change::what)
                .containsExactly(What.STARTED, What.AT_RISK, What.AT_RISK, What.BREACHED, What.FULFILLED);
        assertThat(clock().clock().gauge().breachedAt()).isEqualTo("2026-07-06T11:00:00Z");
    }

    @Test
    void anEndInTimeThatIsReportedLaterTakesTheBreachBack() {
        happens("2026-07-06T12:00:00Z", notice("HIGH", "2026-07-06T09:00:00Z"));

        var changes = happens("2026-07-06T11:00:00Z", met("2026-07-06T11:00:00Z"));

        assertThat(changes).extracting(Change::what).containsExactly(What.BREACH_WITHDRAWN, What.FULFILLED);
        assertThat(clock().clock().gauge().breachedAt()).isNull();
    }

    @Test
    void whatTimeDidBecauseOfTheBreachLeavesTheBreach() {
        happens("2026-07-06T12:00:00Z", notice("HIGH", "2026-07-06T09:00:00Z"));

        var changes = tells("2026-07-06T11:00:00Z", true, met("2026-07-06T11:00:00Z"));

        assertThat(changes).extracting(Change::what).containsExactly(What.FULFILLED);
        assertThat(clock().clock().gauge().breachedAt()).isEqualTo("2026-07-06T11:00:00Z");
        assertThat(happens("2026-07-06T13:00:00Z", met("2026-07-06T11:00:00Z"))).isEmpty();
    }

    @Test
    void anotherEndSupersedesTheOneKnown() {
        happens("2026-07-06T09:40:00Z", met("2026-07-06T09:30:00Z"));

        var changes = happens(
                "2026-07-06T10:00:00Z",
                new Obligation(
                        NOTICE,
                        "notice-acknowledgement",
                        "KZ",
                        "HIGH",
                        Instant.parse("2026-07-06T09:00:00Z"),
                        null,
                        State.CANCELLED,
                        Instant.parse("2026-07-06T09:20:00Z")));

        assertThat(changes).extracting(Change::what).containsExactly(What.CANCELLED);
    }

    @Test
    void whatIsOwedAgainGoesOnWithoutTheTimeInBetween() {
        happens("2026-07-06T09:40:00Z", met("2026-07-06T09:30:00Z"));

        var changes = happens("2026-07-06T10:30:00Z", notice("HIGH", "2026-07-06T09:00:00Z"));

        assertThat(changes).extracting(Change::what).containsExactly(What.RESUMED);
        assertThat(clock().clock().gauge().dueAt()).isEqualTo("2026-07-06T12:00:00Z");
        assertThat(clock().clock().gauge().pausedSeconds()).isEqualTo(3_600);
    }

    @Test
    void anotherLevelIsAnotherTarget() {
        happens("2026-07-06T09:00:00Z", notice("HIGH", "2026-07-06T09:00:00Z"));

        var changes = happens("2026-07-06T09:10:00Z", notice("CRITICAL", "2026-07-06T09:00:00Z"));

        assertThat(changes).extracting(Change::what).containsExactly(What.RETARGETED);
        assertThat(clock().clock().gauge().dueAt()).isEqualTo("2026-07-06T10:00:00Z");
        assertThat(clock().priority()).isEqualTo("CRITICAL");
        assertThat(clock().originalPriority()).isEqualTo("HIGH");
    }

    @Test
    void whatNobodyAgreedOnHasNoClock() {
        var cake = new Obligation(
                UUID.randomUUID(),
                "birthday-cake",
                "KZ",
                null,
                Instant.parse("2026-07-06T09:00:00Z"),
                null,
                State.OPEN,
                null);

        assertThat(happens("2026-07-06T09:00:00Z", cake)).isEmpty();
        assertThat(known).isEmpty();
    }

    @Test
    void aReportIsDueByAWorkingDayOfTheNextMonth() {
        var changes = happens("2026-07-01T00:00:00Z", report(YearMonth.of(2026, 6), "2026-07-01T00:00:00Z"));

        assertThat(changes).extracting(Change::what).containsExactly(What.STARTED);
        assertThat(clock().clock().gauge().dueAt()).isEqualTo("2026-07-07T18:00:00Z");
        assertThat(clock().clock().gauge().targetSeconds()).isEqualTo(5 * 9 * 3_600);
        assertThat(clock().day()).isEqualTo(new Target.DayAfter(YearMonth.of(2026, 6), 5));
    }

    @Test
    void aReportThatIsOpenedAfterItsDayIsLateFromTheStartWithoutWarnings() {
        var changes = happens("2026-07-10T09:00:00Z", report(YearMonth.of(2026, 6), "2026-07-10T09:00:00Z"));

        assertThat(changes).extracting(Change::what).containsExactly(What.STARTED, What.BREACHED);
        assertThat(changes.get(1).at()).isEqualTo("2026-07-07T18:00:00Z");
    }

    @Test
    void aReportOnNoMonthCannotBeCounted() {
        assertThatThrownBy(() -> happens("2026-07-01T00:00:00Z", report(null, "2026-07-01T00:00:00Z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("month");
    }

    private static Obligation notice(String level, String startedAt) {
        return new Obligation(
                NOTICE, "notice-acknowledgement", "KZ", level, Instant.parse(startedAt), null, State.OPEN, null);
    }

    private static Obligation met(String endedAt) {
        return new Obligation(
                NOTICE,
                "notice-acknowledgement",
                "KZ",
                "HIGH",
                Instant.parse("2026-07-06T09:00:00Z"),
                null,
                State.FULFILLED,
                Instant.parse(endedAt));
    }

    private static Obligation report(@Nullable YearMonth month, String startedAt) {
        return new Obligation(NOTICE, "report-hand-in", "KZ", null, Instant.parse(startedAt), month, State.OPEN, null);
    }

    private List<Change> happens(String at, Obligation... obligations) {
        return tells(at, false, obligations);
    }

    private List<Change> tells(String at, boolean automatic, Obligation... obligations) {
        var clocks = new CaseClocks(known, this);
        var fact = new SubjectFact(
                INCIDENT,
                1,
                UUID.randomUUID(),
                Instant.parse(at),
                "KZ",
                "somebody",
                List.of("KZ"),
                List.of(obligations),
                null,
                automatic);
        ObligationRules.apply(clocks, fact, ObligationRulesTest::agreed);
        known = clocks.commitments();
        return clocks.changes();
    }

    private Commitment clock() {
        assertThat(known).hasSize(1);
        return known.get(0);
    }

    private static Optional<TargetRule> agreed(Obligation obligation) {
        return switch (obligation.kind()) {
            case "notice-acknowledgement" ->
                rule(obligation, new WorkingSeconds("CRITICAL".equals(obligation.level()) ? 3_600 : 7_200));
            case "report-hand-in" -> rule(obligation, new DayOfNextMonth(5));
            default -> Optional.empty();
        };
    }

    private static Optional<TargetRule> rule(Obligation obligation, Target target) {
        return Optional.of(new TargetRule(
                obligation.kind(), obligation.level(), target, Purpose.OFFICE, Thresholds.of(50, 75, 100)));
    }

    @Override
    public Optional<TargetRule> rule(String kind, @Nullable String priority) {
        return Optional.empty();
    }

    @Override
    public boolean pauses(String waitingFor) {
        return false;
    }

    @Override
    public WorkingCalendar desk(String party, Purpose purpose, Instant at) {
        return OFFICE;
    }

    @Override
    public WorkingCalendar calendar(String code, int version) {
        return OFFICE;
    }
}
