package org.interdesk.portal.maintenance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the forms in which a window is declared, answered and brought on. Both languages are in {@code messages/mntform_*.properties}; a test finds what is missing. */
@MessageBundle("mntform")
public interface WindowFormTexts {

    @Message
    String oweTitle(String owner);

    @Message
    String oweLead();

    @Message
    String consent();

    @Message
    String consentBack();

    @Message
    String comment();

    @Message
    String commentHint();

    @Message
    String object();

    @Message
    String objectReason();

    @Message
    String objectHint();

    @Message
    String decideTitle();

    @Message
    String decideLead(String parties);

    @Message
    String decide();

    @Message
    String verdict(String verdict);

    @Message
    String verdictLabel();

    @Message
    String decideReason();

    @Message
    String change();

    @Message
    String changeLead();

    @Message
    String changeCheck();

    @Message
    String changeReason();

    @Message
    String start();

    @Message
    String startLead();

    @Message
    String complete();

    @Message
    String completeLead();

    @Message
    String cancel();

    @Message
    String clashesNone();

    @Message
    String clashesTyped();

    @Message
    String startsAt(String zone);

    @Message
    String endsAt(String zone);

    @Message
    String newLead();

    @Message
    String step1();

    @Message
    String step2();

    @Message
    String step3();

    @Message
    String step4();

    @Message
    String titleLabel();

    @Message
    String titleHint();

    @Message
    String description();

    @Message
    String descriptionHint();

    @Message
    String impactHint();

    @Message
    String check();

    @Message
    String checkFirst();

    @Message
    String incomplete();

    @Message
    String ahead(String length);

    @Message
    String begun();

    @Message
    String willBe(String urgency);

    @Message
    String leadRule(Integer hours);

    @Message
    String leadClasses();

    @Message
    String workClass(LeadTime.WorkClass work);

    @Message
    String workDays(Integer days);

    @Message
    String declare();

    @Message
    String adjacent();

    @Message
    String refused(String slug);

    @Message
    String stale();
}
