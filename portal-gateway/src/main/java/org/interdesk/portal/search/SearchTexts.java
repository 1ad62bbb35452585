package org.interdesk.portal.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the search. Both languages are in {@code messages/find_*.properties}; a test finds what is missing. */
@MessageBundle("find")
public interface SearchTexts {

    @Message
    String title();

    @Message
    String titleFor(String wanted);

    @Message
    String lead();

    @Message
    String box();

    @Message
    String submit();

    @Message
    String hint();

    @Message
    String requests();

    @Message
    String others();

    @Message
    String found(long n, boolean lower);

    @Message
    String allRequests();

    @Message
    String next();

    @Message
    String first();

    @Message
    String nothing();

    @Message
    String nothingLead();

    @Message
    String colType();

    @Message
    String colNumber();

    @Message
    String colTitle();

    @Message
    String colState();

    @Message
    String colChanged(String zone);

    @Message
    String type(String type);

    @Message
    String state(String state);
}
