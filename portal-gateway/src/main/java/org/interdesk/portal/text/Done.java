package org.interdesk.portal.text;

import java.util.Arrays;
import java.util.Optional;

/** Things an action can have done, each with a sentence that the next page says once. */
public enum Done {
    REGISTERED,
    ACCEPTED,
    ASSIGNED,
    RETURNED,
    WAITING,
    RESUMED,
    OFFERED,
    OFFERACCEPTED,
    OFFERREJECTED,
    OFFERWITHDRAWN,
    SENT,
    RESOLVED,
    CLOSED,
    REOPENED,
    CANCELLED,
    SAVED,
    DECLARED,
    NOTICEREAD,
    ACKNOWLEDGED,
    UPDATEPOSTED,
    PROGRESSED,
    INCIDENTRESOLVED,
    INCIDENTREOPENED,
    REASSESSED,
    RESCOPED,
    PHONED,
    NUMBERNOTED,
    PROPOSED,
    CONSENTED,
    OBJECTED,
    MOVED,
    STARTED,
    COMPLETED,
    WINDOWCANCELLED,
    DECIDED,
    FILLEDIN,
    PREFILLED,
    SUBMITTED,
    SENTBACK,
    HANDEDIN,
    REPORTACCEPTED,
    REPORTRETURNED,
    INCORRECTION,
    PUBLISHED,
    PRODUCTREGISTERED,
    ENTITLEMENTGRANTED,
    ENTITLEMENTREVOKED,
    RELEASEDRAFTED,
    FILEADDED,
    FILEREMOVED,
    RELEASEPUBLISHED,
    RELEASEWITHDRAWN,
    STEPNOTED;

    public static Optional<Done> named(String name) {
        return Arrays.stream(values()).filter(done -> done.name().equals(name)).findFirst();
    }
}
