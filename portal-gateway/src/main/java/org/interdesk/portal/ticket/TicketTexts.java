package org.interdesk.portal.ticket;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about requests. Both languages are in {@code messages/tk_*.properties}; a test finds what is missing. */
@MessageBundle("tk")
public interface TicketTexts {

    @Message
    String title();

    @Message
    String total(long n, boolean lower);

    @Message
    String viewAll();

    @Message
    String viewMine();

    @Message
    String viewOffered();

    @Message
    String viewQueue();

    @Message
    String viewWaiting();

    @Message
    String viewResolved();

    @Message
    String viewEverything();

    @Message
    String views();

    @Message
    String search();

    @Message
    String filters();

    @Message
    String apply();

    @Message
    String clear();

    @Message
    String anyState();

    @Message
    String anyHolder();

    @Message
    String sort();

    @Message
    String sortKey(String key);

    @Message
    String rememberOrder();

    @Message
    String orderRemembered();

    @Message
    String empty();

    @Message
    String emptyLead();

    @Message
    String emptyOffered();

    @Message
    String emptyOfferedLead();

    @Message
    String emptyAll();

    @Message
    String emptyAllLead();

    @Message
    String updated();

    @Message
    String updatedShow();

    @Message
    String next();

    @Message
    String first();

    @Message
    String shown(int n);

    @Message
    String colNumber();

    @Message
    String colSubject();

    @Message
    String colState();

    @Message
    String colHolder();

    @Message
    String colAssignee();

    @Message
    String colDue(String zone);

    @Message
    String colPriority();

    @Message
    String colChanged(String zone);

    @Message
    String state(State state);

    @Message
    String level(Level level);

    @Message
    String impactLevel(Level level);

    @Message
    String urgencyLevel(Level level);

    @Message
    String kind(Kind kind);

    @Message
    String kindLead(Kind kind);

    @Message
    String scope(Scope scope);

    @Message
    String scopeLead(Scope scope);

    @Message
    String role(LegRole role);

    @Message
    String waitingFor(WaitingFor what);

    @Message
    String waitsFor(String what);

    @Message
    String visibility(Visibility who);

    @Message
    String seen(Visibility who);

    @Message
    String seenByDesk(String desk);

    @Message
    String seenByCase(String desks);

    @Message
    String seenByRequester(String desks);

    @Message
    String happening(Happening kind);

    @Message
    String automatic();

    @Message
    String late(String at);

    @Message
    String superseded();

    @Message
    String conversation();

    @Message
    String timelineMore();

    @Message
    String timelineEmpty();

    @Message
    String details();

    @Message
    String legs();

    @Message
    String clocks();

    @Message
    String path();

    @Message
    String registrant();

    @Message
    String holder();

    @Message
    String assignee();

    @Message
    String team();

    @Message
    String nobody();

    @Message
    String kindLabel();

    @Message
    String scopeLabel();

    @Message
    String impact();

    @Message
    String urgency();

    @Message
    String priority();

    @Message
    String registeredAt();

    @Message
    String respondedAt();

    @Message
    String resolvedAt();

    @Message
    String closedAt();

    @Message
    String ownNumber();

    @Message
    String passed(int n);

    @Message
    String imported();

    @Message
    String offerTo(String desk);

    @Message
    String offerFrom(String desk);

    @Message
    String offerDue();
}
