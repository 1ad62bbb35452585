package org.interdesk.registry.download;

import java.util.UUID;
import org.interdesk.kit.file.ByteRange;
import org.interdesk.kit.file.DeliveryWatch;
import org.jspecify.annotations.Nullable;

/** Brings what becomes of one delivery into the record of downloads. */
public final class DownloadRecord implements DeliveryWatch {

    private final DownloadCommands commands;
    private final Fetch fetch;
    private @Nullable UUID id;

    public DownloadRecord(DownloadCommands commands, Fetch fetch) {
        this.commands = commands;
        this.fetch = fetch;
    }

    @Override
    public void begins(ByteRange range) {
        id = commands.begin(fetch, range);
    }

    @Override
    public void ended(long sent, Outcome outcome) {
        if (id != null) {
            commands.end(id, fetch, sent, outcome);
        }
    }
}
