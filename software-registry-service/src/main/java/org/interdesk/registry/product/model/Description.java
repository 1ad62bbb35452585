package org.interdesk.registry.product.model;

/**
 * What people read about a product. All of it may be changed later, because a product outlives its wording.
 *
 * @param classification where it stands in the owner's classification of software
 * @param transferTerms on what terms it is handed over (regulation, point 28)
 */
public record Description(
        String nameRu,
        String nameEn,
        String descriptionRu,
        String descriptionEn,
        String classification,
        String transferTerms) {}
