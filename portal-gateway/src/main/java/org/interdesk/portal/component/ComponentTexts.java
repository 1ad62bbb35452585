package org.interdesk.portal.component;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about the catalogue of components. Both languages are in {@code messages/cmp_*.properties}; a test finds what is missing. */
@MessageBundle("cmp")
public interface ComponentTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String impact(Impact impact);

    @Message
    String impactLead(Impact impact);

    @Message
    String kind(ComponentKind kind);

    @Message
    String choose();

    @Message
    String chooseHint();

    @Message
    String usedBy();

    @Message
    String usedByNobody();

    @Message
    String parties();

    @Message
    String partiesHint();

    @Message
    String told();

    @Message
    String toldNobody();

    @Message
    String toldLead();

    @Message
    String refresh();

    @Message
    String name();

    @Message
    String kindLabel();

    @Message
    String users();

    @Message
    String retired();

    @Message
    String incidents();

    @Message
    String windows();

    @Message
    String empty();

    @Message
    String emptyLead();
}
