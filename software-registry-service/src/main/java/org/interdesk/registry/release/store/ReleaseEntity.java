package org.interdesk.registry.release.store;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.interdesk.registry.product.Product;
import org.interdesk.registry.release.Release;
import org.interdesk.registry.release.model.Channel;
import org.interdesk.registry.release.model.Compatibility;
import org.interdesk.registry.release.model.Content;
import org.interdesk.registry.release.model.FourEyes;
import org.interdesk.registry.release.model.ReleaseState;
import org.interdesk.registry.release.model.ReleaseVersion;
import org.jspecify.annotations.Nullable;

/** The row of a release with its files. */
@Entity
@Table(name = "release")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
public class ReleaseEntity {

    @Id
    UUID id;

    @Column(updatable = false)
    UUID product;

    @Column(updatable = false)
    String productCode;

    @Column(updatable = false)
    String owner;

    @Column(updatable = false)
    String label;

    @Column(updatable = false)
    String precedence;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Enumerated(EnumType.STRING)
    ReleaseState state;

    String notesRu;
    String notesEn;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Compatibility> compatibility;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> fixes;

    String[] editors;

    @Column(updatable = false)
    Instant draftedAt;

    @Nullable
    Instant publishedAt;

    @Nullable
    String publishedBy;

    @Nullable
    Instant withdrawnAt;

    @Nullable
    String withdrawnBy;

    @Nullable
    String withdrawalReason;

    Instant moment;

    @OneToMany(cascade = CascadeType.PERSIST, orphanRemoval = true)
    @JoinColumn(name = "release", insertable = false, updatable = false)
    @OrderBy("name")
    @BatchSize(size = 200)
    List<FileEntity> files = new ArrayList<>();

    @Version
    long version;

    protected ReleaseEntity() {}

    public ReleaseEntity(UUID id, Product product, ReleaseVersion version, Content content, String author, Instant at) {
        this.id = id;
        this.product = product.id();
        this.productCode = product.code();
        this.owner = product.owner();
        this.label = version.toString();
        this.precedence = version.precedence();
        this.state = ReleaseState.DRAFT;
        this.editors = new String[0];
        this.draftedAt = at;
        this.moment = at;
        revise(content, author);
    }

    public long version() {
        return version;
    }

    public void revise(Content content, String editor) {
        channel = content.channel();
        notesRu = content.notesRu();
        notesEn = content.notesEn();
        compatibility = content.compatibility();
        fixes = content.fixes();
        touchedBy(editor);
    }

    public void add(FileEntity file, String editor) {
        files.add(file);
        touchedBy(editor);
    }

    public void remove(UUID file, String editor) {
        files.removeIf(one -> one.id.equals(file));
        touchedBy(editor);
    }

    private void touchedBy(String editor) {
        editors = eyes().and(editor).editors().stream().sorted().toArray(String[]::new);
    }

    private FourEyes eyes() {
        return new FourEyes(Set.of(editors));
    }

    public void publish(String publisher, Instant at) {
        become(ReleaseState.PUBLISHED, at);
        publishedAt = at;
        publishedBy = publisher;
    }

    public void withdraw(String by, String reason, Instant at) {
        become(ReleaseState.WITHDRAWN, at);
        withdrawnAt = at;
        withdrawnBy = by;
        withdrawalReason = reason;
    }

    private void become(ReleaseState next, Instant at) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException(state + " cannot become " + next);
        }
        state = next;
        moment = at;
    }

    public Release release() {
        return new Release(
                id,
                product,
                productCode,
                owner,
                label,
                precedence,
                new Content(channel, notesRu, notesEn, compatibility, fixes),
                state,
                eyes(),
                draftedAt,
                publishedAt,
                withdrawnAt,
                withdrawalReason,
                moment,
                files.stream().map(FileEntity::file).toList(),
                version);
    }
}
