package org.interdesk.portal.software;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about software. Both languages are in {@code messages/sw_*.properties}; a test finds what is missing. */
@MessageBundle("sw")
public interface SoftwareTexts {

    @Message
    String title();

    @Message
    String total(long n);

    @Message
    String newProduct();

    @Message
    String newRelease();

    @Message
    String edit();

    @Message
    String product();

    @Message
    String kindLabel();

    @Message
    String anyKind();

    @Message
    String kind(Product.Kind kind);

    @Message
    String owner();

    @Message
    String anyOwner();

    @Message
    String newest();

    @Message
    String nothingOut();

    @Message
    String entitlement();

    @Message
    String ours();

    @Message
    String waitsForInstall();

    @Message
    String waitsForPublication();

    @Message
    String notReported();

    @Message
    String emptyFilter();

    @Message
    String emptyFilterLead();

    @Message
    String emptyPublisher();

    @Message
    String emptyPublisherLead();

    @Message
    String empty();

    @Message
    String emptyLead();

    @Message
    String standing(Entitled.Standing standing);

    @Message
    String place(Place place);

    @Message
    String releases();

    @Message
    String noReleases();

    @Message
    String noReleasesLead();

    @Message
    String olderReleases();

    @Message
    String version();

    @Message
    String state();

    @Message
    String releaseState(Release.State state);

    @Message
    String channelLabel();

    @Message
    String channel(Release.Channel channel);

    @Message
    String publishedAt(String zone);

    @Message
    String publishedOn();

    @Message
    String draftedOn();

    @Message
    String notYet();

    @Message
    String filesCount();

    @Message
    String whoRuns();

    @Message
    String nobodyReported();

    @Message
    String receipt();

    @Message
    String receiptOf(String version);

    @Message
    String notOffered();

    @Message
    String notTold();

    @Message
    String about();

    @Message
    String classification();

    @Message
    String transferTerms();

    @Message
    String registeredAt();

    @Message
    String entitlements();

    @Message
    String noActsGiven();

    @Message
    String noActs();

    @Message
    String moreActs();

    @Message
    String actState(Entitlement.State state);

    @Message
    String transferAct();

    @Message
    String actDate();

    @Message
    String from();

    @Message
    String until();

    @Message
    String withoutEnd();

    @Message
    String revoked();

    @Message
    String stage(AdoptionRow.Stage stage);

    @Message
    String stageDownloaded();

    @Message
    String stageOffered();

    @Message
    String newsTitle();

    @Message
    String allSoftware();

    @Message
    String newsEmpty();

    @Message
    String newsEmptyLead();
}
