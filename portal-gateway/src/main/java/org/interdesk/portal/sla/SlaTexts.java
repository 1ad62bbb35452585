package org.interdesk.portal.sla;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.interdesk.portal.sla.SlaChip.Standing;

/** Words about clocks, the ledger and explanations. Both languages are in {@code messages/sla_*.properties}; a test finds what is missing. */
@MessageBundle("sla")
public interface SlaTexts {

    @Message
    String kind(String kind);

    @Message
    String chip(Standing standing, String length);

    @Message
    String standing(Standing standing);

    @Message
    String noDue();

    @Message
    String until();

    @Message
    String why();

    @Message
    String whyTitle(String kind);

    @Message
    String explainLead();

    @Message
    String ofTicket(String number);

    @Message
    String dueAt();

    @Message
    String dueLater();

    @Message
    String startedAt();

    @Message
    String target();

    @Message
    String used();

    @Message
    String left();

    @Message
    String exceeded();

    @Message
    String paused();

    @Message
    String calendar();

    @Message
    String tzdata();

    @Message
    String partyZone();

    @Message
    String readerZone();

    @Message
    String workingTime();

    @Message
    String counted();

    @Message
    String countedFrom(String zone);

    @Message
    String countedTo(String zone);

    @Message
    String countedDay();

    @Message
    String countedHours();

    @Message
    String countedLength();

    @Message
    String countedTotal();

    @Message
    String countedNone();

    @Message
    String notable();

    @Message
    String notableNone();

    @Message
    String dayKind(String kind);

    @Message
    String day();

    @Message
    String dayWhat();

    @Message
    String dayAct();

    @Message
    String monthDays();

    @Message
    String monthDaysLead();

    @Message
    String monthDay();

    @Message
    String monthDayNumber(Integer number);

    @Message
    String monthDayPassed();

    @Message
    String pauses();

    @Message
    String pausesNone();

    @Message
    String pauseFrom(String zone);

    @Message
    String pauseTo(String zone);

    @Message
    String pauseWhy();

    @Message
    String pauseReason(String reason, boolean ticket);

    @Message
    String stillPaused();

    @Message
    String provisional();

    @Message
    String explanationMissing();

    @Message
    String ledgerLead(int n);

    @Message
    String ledgerTable();

    @Message
    String ledgerHolder();

    @Message
    String ledgerReason();

    @Message
    String ledgerFrom(String zone);

    @Message
    String ledgerElapsed();

    @Message
    String ledgerWorking();

    @Message
    String ledgerTotal();

    @Message
    String ledgerChecked();

    @Message
    String ledgerUnchecked();

    @Message
    String ledgerEmpty();

    @Message
    String reason(String reason);

    @Message
    String clocksEmpty();

    @Message
    String clocksNone();

    @Message
    String showFinished(int n);
}
