package org.interdesk.portal.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about months of all parties and consolidated reports. Both languages are in {@code messages/con_*.properties}; a test finds what is missing. */
@MessageBundle("con")
public interface MonthTexts {

    @Message
    String combination(String how);

    @Message
    String notCounted();

    @Message
    String leadAll();

    @Message
    String leadPublished();

    @Message
    String allEmpty();

    @Message
    String allEmptyLead();

    @Message
    String published();

    @Message
    String publishedEmpty();

    @Message
    String publishedEmptyLead();

    @Message
    String months();

    @Message
    String consolidatedOf(String month);

    @Message
    String previewOf(String month);

    @Message
    String monthOf(String month);

    @Message
    String colWhy();

    @Message
    String colActor();

    @Message
    String colPublication();

    @Message
    String actor(Actor actor);

    @Message
    String openMonth();

    @Message
    String edition(int n);

    @Message
    String withoutParties();

    @Message
    String complete();

    @Message
    String publishedAt();

    @Message
    String notPublished();

    @Message
    String arLead();

    @Message
    String stageOpened();

    @Message
    String stageHandedIn();

    @Message
    String stageAccepted();

    @Message
    String stagePublished();

    @Message
    String of(long n, int all);

    @Message
    String stepFilledIn();

    @Message
    String stepHandedIn();

    @Message
    String stepAccepted();

    @Message
    String board();

    @Message
    String boardState(ReportState state, int missing);

    @Message
    String publishDue();

    @Message
    String preview();

    @Message
    String previewLead();

    @Message
    String publish();

    @Message
    String publishAgain();

    @Message
    String publishLead();

    @Message
    String publishAllIn();

    @Message
    String publishWithout();

    @Message
    String publishWithoutLead();

    @Message
    String publishReason();

    @Message
    String publishReasonHint();

    @Message
    String consolidated();

    @Message
    String consolidatedTable();

    @Message
    String total();

    @Message
    String partial();

    @Message
    String notIn();

    @Message
    String inclusion();

    @Message
    String editions();

    @Message
    String thisEdition(int n);

    @Message
    String latestEdition();

    @Message
    String oldEdition();

    @Message
    String toLatest();

    @Message
    String editionReason();

    @Message
    String editionChanges(int n);

    @Message
    String picture();

    @Message
    String inHours(String title);

    @Message
    String component();

    @Message
    String meanOfAll();

    @Message
    String componentFigure(String which);

    @Message
    String homeMonth(String month);

    @Message
    String homeMonthNone();

    @Message
    String homeToDecide(int n);

    @Message
    String homeToPublish();
}
