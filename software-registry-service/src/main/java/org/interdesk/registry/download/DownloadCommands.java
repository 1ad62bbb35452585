package org.interdesk.registry.download;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.audit.AuditJournal;
import org.interdesk.kit.file.ByteRange;
import org.interdesk.kit.file.DeliveryWatch.Outcome;
import org.interdesk.kit.id.UuidV7;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.identity.Viewer;
import org.interdesk.kit.time.Now;
import org.interdesk.registry.adoption.AdoptionCommands;
import org.interdesk.registry.download.model.Coverage;
import org.interdesk.registry.download.store.DownloadEntity;
import org.interdesk.registry.download.store.Downloads;
import org.interdesk.registry.release.model.FileRole;
import org.interdesk.registry.release.model.ReleaseState;

/** Keeping the record of downloads: one before the first byte, ended after the last. */
@ApplicationScoped
@Transactional
public class DownloadCommands {

    /** A download of which nothing was heard for so long has no process any more that could end it. */
    static final Duration LOST_AFTER = Duration.ofHours(24);

    private final Downloads downloads;
    private final AdoptionCommands adoption;
    private final AuditJournal journal;
    private final CurrentViewer viewer;
    private final Now now;

    DownloadCommands(
            Downloads downloads, AdoptionCommands adoption, AuditJournal journal, CurrentViewer viewer, Now now) {
        this.downloads = downloads;
        this.adoption = adoption;
        this.journal = journal;
        this.viewer = viewer;
        this.now = now;
    }

    /** Notes that a part of a file is about to be sent to the viewer. */
    public UUID begin(Fetch fetch, ByteRange range) {
        Viewer by = viewer.get();
        Instant present = now.instant();
        DownloadEntity download = new DownloadEntity(
                UuidV7.at(present), fetch, range, by.actingParty(), by.subject(), by.name(), present);
        downloads.persist(download);
        return download.id();
    }

    /**
     * Notes how it ended. With the last missing byte of a package, the party has downloaded the release.
     *
     * @param sent bytes of the part, counted from its first
     */
    public void end(UUID id, Fetch fetch, long sent, Outcome outcome) {
        Instant present = now.instant();
        downloads.end(id, sent, outcome.name(), present);
        journal.record(
                "release.file-downloaded",
                fetch.release().number(),
                Map.of(
                        "download", id,
                        "file", fetch.file().name(),
                        "bytes", sent,
                        "outcome", outcome.name(),
                        "sha256", fetch.file().stored().sha256()));
        String party = viewer.get().actingParty();
        if (isSoftware(fetch) && outcome != Outcome.DAMAGED && hasWhole(fetch, party)) {
            adoption.downloaded(fetch.release(), party, present);
        }
    }

    private static boolean isSoftware(Fetch fetch) {
        return fetch.file().role() == FileRole.PACKAGE && fetch.release().state() == ReleaseState.PUBLISHED;
    }

    private boolean hasWhole(Fetch fetch, String party) {
        long size = fetch.file().stored().size();
        return Coverage.of(size, downloads.pieces(fetch.file().id(), party)).isWhole();
    }

    /**
     * Gives up downloads whose end nobody has seen, because the process that sent them ended first.
     *
     * @return how many
     */
    public int giveUpLost() {
        Instant present = now.instant();
        return downloads.giveUp(present.minus(LOST_AFTER), present);
    }
}
