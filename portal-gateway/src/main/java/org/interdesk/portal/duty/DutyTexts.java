package org.interdesk.portal.duty;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the cards for whoever is on duty. Both languages are in {@code messages/duty_*.properties}; a test finds what is missing. */
@MessageBundle("duty")
public interface DutyTexts {

    @Message
    String incidents();

    @Message
    String incidentsEmpty();

    @Message
    String awaiting();

    @Message
    String awaitingEmpty();

    @Message
    String week();

    @Message
    String weekEmpty();
}
