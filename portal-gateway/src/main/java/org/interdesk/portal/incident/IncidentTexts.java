package org.interdesk.portal.incident;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.interdesk.portal.form.Wrong;

/** Words of the pages about incidents. Both languages are in {@code messages/inc_*.properties}; a test finds what is missing. */
@MessageBundle("inc")
public interface IncidentTexts {

    @Message
    String title();

    @Message
    String total(long n, boolean lower);

    @Message
    String declareNew();

    @Message
    String views();

    @Message
    String viewOpen();

    @Message
    String viewAwaiting();

    @Message
    String viewOwn();

    @Message
    String viewResolved();

    @Message
    String viewAll();

    @Message
    String anyStage();

    @Message
    String anySeverity();

    @Message
    String anyOwner();

    @Message
    String anyComponent();

    @Message
    String sortKey(String key);

    @Message
    String empty();

    @Message
    String emptyLead();

    @Message
    String emptyOpen();

    @Message
    String emptyOpenLead();

    @Message
    String emptyAwaiting();

    @Message
    String emptyAwaitingLead();

    @Message
    String colNumber();

    @Message
    String colTitle();

    @Message
    String colStage();

    @Message
    String colImpact();

    @Message
    String colOwner();

    @Message
    String colReceipts();

    @Message
    String colDue(String zone);

    @Message
    String colSeverity();

    @Message
    String colDeclared(String zone);

    @Message
    String receiptsOf(long done, int all);

    @Message
    String receiptsNone();

    @Message
    String weOwe();

    @Message
    String stage(Stage stage);

    @Message
    String severity(Severity severity);

    @Message
    String kind(IncidentKind kind);

    @Message
    String oweTitle(String owner);

    @Message
    String oweLead();

    @Message
    String acknowledge();

    @Message
    String unread(String owner);

    @Message
    String markRead();

    @Message
    String stages();

    @Message
    String receipts();

    @Message
    String receiptsLead();

    @Message
    String nobodyTold();

    @Message
    String stepSent();

    @Message
    String stepRead();

    @Message
    String stepAcknowledged();

    @Message
    String stepPhoned();

    @Message
    String details();

    @Message
    String owner();

    @Message
    String kindLabel();

    @Message
    String severityLabel();

    @Message
    String impactLabel();

    @Message
    String components();

    @Message
    String startedAt();

    @Message
    String declaredAt();

    @Message
    String resolvedAt();

    @Message
    String ticket();

    @Message
    String ownNumbers();

    @Message
    String fieldError(String field, Wrong wrong);
}
