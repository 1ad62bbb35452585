package org.interdesk.registry.download.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.interdesk.kit.file.ByteRange;
import org.interdesk.registry.download.DownloadView;
import org.interdesk.registry.download.Fetch;
import org.jspecify.annotations.Nullable;

/** The row of a download; its end is written by one statement of {@link Downloads}. */
@Entity
@Immutable
@Table(name = "download")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
public class DownloadEntity {

    static final String RUNNING = "RUNNING";

    @Id
    UUID id;

    UUID file;
    String fileName;
    UUID release;
    String number;
    UUID product;
    String owner;
    String party;
    String actor;
    String actorName;
    long firstByte;
    long lastByte;
    long fileSize;
    String sha256;
    Instant startedAt;

    @Nullable
    Instant endedAt;

    long bytesSent;
    String outcome;

    protected DownloadEntity() {}

    public DownloadEntity(
            UUID id, Fetch fetch, ByteRange range, String party, String actor, String actorName, Instant at) {
        this.id = id;
        this.file = fetch.file().id();
        this.fileName = fetch.file().name();
        this.release = fetch.release().id();
        this.number = fetch.release().number();
        this.product = fetch.release().product();
        this.owner = fetch.release().owner();
        this.party = party;
        this.actor = actor;
        this.actorName = actorName;
        this.firstByte = range.first();
        this.lastByte = range.last();
        this.fileSize = fetch.file().stored().size();
        this.sha256 = fetch.file().stored().sha256();
        this.startedAt = at;
        this.outcome = RUNNING;
    }

    public UUID id() {
        return id;
    }

    public DownloadView view() {
        return new DownloadView(
                id, number, fileName, party, actorName, firstByte, lastByte, bytesSent, fileSize, sha256, startedAt,
                endedAt, outcome);
    }
}
