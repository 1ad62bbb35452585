package org.interdesk.portal.maintenance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.interdesk.portal.form.Wrong;

/** Words of the pages about maintenance windows. Both languages are in {@code messages/mnt_*.properties}; a test finds what is missing. */
@MessageBundle("mnt")
public interface MaintenanceTexts {
    @Message
    String title();

    @Message
    String nav();

    @Message
    String total(long n, boolean lower);

    @Message
    String declareNew();

    @Message
    String views();

    @Message
    String viewMonth();

    @Message
    String viewAwaiting();

    @Message
    String viewDisputed();

    @Message
    String viewOwn();

    @Message
    String viewAll();

    @Message
    String anyState();

    @Message
    String previousMonth(String month);

    @Message
    String nextMonth(String month);

    @Message
    String thisMonth();

    @Message
    String zoneNote(String zone);

    @Message
    String tooMany(int n);

    @Message
    String fromBefore();

    @Message
    String goesOn();

    @Message
    String key();

    @Message
    String monthList();

    @Message
    String empty();

    @Message
    String emptyLead();

    @Message
    String emptyMonth();

    @Message
    String emptyMonthLead();

    @Message
    String emptyAwaiting();

    @Message
    String emptyAwaitingLead();

    @Message
    String colNumber();

    @Message
    String colTitle();

    @Message
    String colPeriod(String zone);

    @Message
    String colState();

    @Message
    String colOwner();

    @Message
    String colImpact();

    @Message
    String colAnswers();

    @Message
    String colDue(String zone);

    @Message
    String answersOf(long done, int all);

    @Message
    String answersNone();

    @Message
    String weOwe();

    @Message
    String state(WindowState state);

    @Message
    String urgency(Urgency urgency);

    @Message
    String urgencyLead(Urgency urgency);

    @Message
    String answer(Window.Answer answer);

    @Message
    String stages();

    @Message
    String answers();

    @Message
    String answersLead();

    @Message
    String nobodyAsked();

    @Message
    String details();

    @Message
    String owner();

    @Message
    String planned();

    @Message
    String actual();

    @Message
    String still();

    @Message
    String impactLabel();

    @Message
    String urgencyLabel();

    @Message
    String leadLabel();

    @Message
    String leadHours(int hours);

    @Message
    String components();

    @Message
    String declaredAt();

    @Message
    String clashes();

    @Message
    String clashesLead();

    @Message
    String fieldError(String field, Wrong wrong);
}
