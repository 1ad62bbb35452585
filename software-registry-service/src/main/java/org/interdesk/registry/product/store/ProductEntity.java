package org.interdesk.registry.product.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.interdesk.registry.product.Product;
import org.interdesk.registry.product.model.Description;
import org.interdesk.registry.product.model.ProductKind;

/** The row of a product. */
@Entity
@Table(name = "product")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
public class ProductEntity {

    @Id
    UUID id;

    @Column(updatable = false)
    String code;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ProductKind kind;

    @Column(updatable = false)
    String owner;

    String nameRu;
    String nameEn;
    String descriptionRu;
    String descriptionEn;
    String classification;
    String transferTerms;

    @Column(updatable = false)
    Instant registeredAt;

    @Column(updatable = false)
    String registeredBy;

    Instant changedAt;

    @Version
    long version;

    protected ProductEntity() {}

    public ProductEntity(
            UUID id, String code, ProductKind kind, String owner, Description description, Instant at, String by) {
        this.id = id;
        this.code = code;
        this.kind = kind;
        this.owner = owner;
        this.registeredAt = at;
        this.registeredBy = by;
        reword(description, at);
    }

    public long version() {
        return version;
    }

    public void reword(Description description, Instant at) {
        nameRu = description.nameRu();
        nameEn = description.nameEn();
        descriptionRu = description.descriptionRu();
        descriptionEn = description.descriptionEn();
        classification = description.classification();
        transferTerms = description.transferTerms();
        changedAt = at;
    }

    public Product product() {
        Description description =
                new Description(nameRu, nameEn, descriptionRu, descriptionEn, classification, transferTerms);
        return new Product(id, code, kind, owner, description, registeredAt, changedAt, version);
    }
}
