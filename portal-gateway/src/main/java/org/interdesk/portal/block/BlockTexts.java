package org.interdesk.portal.block;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the building blocks. Both languages are in {@code messages/block_*.properties}; a test finds what is missing. */
@MessageBundle("block")
public interface BlockTexts {

    @Message
    String party();

    @Message
    String standing(StepMatrix.Standing standing);

    @Message
    String left(String length);

    @Message
    String over(String length);

    @Message
    String progress(Stages.Progress progress);

    @Message
    String state(StateStrip.State state);

    @Message
    String stripTable(int n);

    @Message
    String stripState();

    @Message
    String stripFrom(String zone);

    @Message
    String stripTo(String zone);

    @Message
    String stripLength();

    @Message
    String size(FileSize size);

    @Message
    String filesEmpty();

    @Message
    String download(String name);

    @Message
    String checksum();

    @Message
    String chooseFile();

    @Message
    String upTo(String size);

    @Message
    String tooLarge(String limit);

    @Message
    String send();

    @Message
    String sending();

    @Message
    String sendingFailed();
}
