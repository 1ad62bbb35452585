package org.interdesk.registry.release.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.interdesk.kit.file.StoredFile;
import org.interdesk.registry.release.Release;
import org.interdesk.registry.release.ReleaseFile;
import org.interdesk.registry.release.model.FileRole;
import org.jspecify.annotations.Nullable;

/** The row of a file; it is written once and at most removed with its draft. */
@Entity
@Immutable
@Table(name = "release_file")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
public class FileEntity {

    @Id
    UUID id;

    @Column(name = "release")
    UUID releaseId;

    UUID product;
    String owner;
    String name;

    @Enumerated(EnumType.STRING)
    FileRole role;

    @Nullable
    String signs;

    long size;
    String sha256;
    String seal;
    Instant uploadedAt;
    String uploadedBy;

    protected FileEntity() {}

    public FileEntity(ReleaseFile file, Release release, String uploadedBy) {
        this.id = file.id();
        this.releaseId = release.id();
        this.product = release.product();
        this.owner = release.owner();
        this.name = file.name();
        this.role = file.role();
        this.signs = file.signs();
        this.size = file.stored().size();
        this.sha256 = file.stored().sha256();
        this.seal = file.stored().seal();
        this.uploadedAt = file.uploadedAt();
        this.uploadedBy = uploadedBy;
    }

    ReleaseFile file() {
        return new ReleaseFile(id, name, role, signs, new StoredFile(sha256, size, seal), uploadedAt);
    }
}
