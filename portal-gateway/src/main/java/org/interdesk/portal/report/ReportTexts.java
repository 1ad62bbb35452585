package org.interdesk.portal.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about monthly reports. Both languages are in {@code messages/rep_*.properties}; a test finds what is missing. */
@MessageBundle("rep")
public interface ReportTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String own();

    @Message
    String ownEmpty();

    @Message
    String ownEmptyLead();

    @Message
    String waiting();

    @Message
    String month();

    @Message
    String report(String month);

    @Message
    String colState();

    @Message
    String colLeft();

    @Message
    String colNext();

    @Message
    String colMissing();

    @Message
    String colHandedIn();

    @Message
    String state(ReportState state);

    @Message
    String punctuality(Punctuality how);

    @Message
    String missingFigures(int n);

    @Message
    String nothingMissing();

    @Message
    String nextYou(ReportState state, int missing);

    @Message
    String nextOthers(ReportState state);

    @Message
    String noClock();

    @Message
    String earlier();

    @Message
    String latest();

    @Message
    String all();

    @Message
    String open();

    @Message
    String section(String name);

    @Message
    String figure();

    @Message
    String value();

    @Message
    String origin();

    @Message
    String unknown();

    @Message
    String unknownBecause(String why);

    @Message
    String missing();

    @Message
    String noData();

    @Message
    String derived();

    @Message
    String entered();

    @Message
    String prefilled(Source source);

    @Message
    String prefilledLabel();

    @Message
    String components();

    @Message
    String componentsEmpty();

    @Message
    String componentsEmptyLead();

    @Message
    String silent();

    @Message
    String availability();

    @Message
    String reliability();

    @Message
    String target();

    @Message
    String belowTarget();

    @Message
    String whole();

    @Message
    String daysTable(int n);

    @Message
    String day();

    @Message
    String up();

    @Message
    String failed();

    @Message
    String unknownTime();

    @Message
    String plannedTime();

    @Message
    String daysMissing();

    @Message
    String otherDays();

    @Message
    String notHandedIn();

    @Message
    String notHandedInLead();

    @Message
    String remarks();

    @Message
    String remark();

    @Message
    String correctionReason();

    @Message
    String sentBack(String by);

    @Message
    String side();

    @Message
    String dueHandIn();

    @Message
    String dueReview();

    @Message
    String handedInAt();

    @Message
    String firstHandedInAt();

    @Message
    String decidedAt();

    @Message
    String party();

    @Message
    String counting();

    @Message
    String countingNone();

    @Message
    String revision(int n);

    @Message
    String revisions();

    @Message
    String revisionsEmpty();

    @Message
    String revisionState(Revision revision);

    @Message
    String changes();

    @Message
    String changesFrom(int n);

    @Message
    String changesFromNothing();

    @Message
    String changesNone();

    @Message
    String compareWith();

    @Message
    String compare();

    @Message
    String before();

    @Message
    String after();

    @Message
    String silence(String state);

    @Message
    String byMachine();

    @Message
    String submittedBy();

    @Message
    String handedInBy();

    @Message
    String downloads();

    @Message
    String downloadXlsx();

    @Message
    String downloadCsv();

    @Message
    String downloadJson();

    @Message
    String homeOwn();

    @Message
    String homeNone();

    @Message
    String homeMissing();

    @Message
    String revisionTitle(int n);
}
