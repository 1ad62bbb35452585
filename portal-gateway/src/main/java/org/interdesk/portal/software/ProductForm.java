package org.interdesk.portal.software;

import java.util.List;
import java.util.Map;
import org.interdesk.portal.form.Field;
import org.interdesk.portal.form.FormState;
import org.jspecify.annotations.Nullable;

/**
 * The form by which a product is registered or reworded.
 *
 * @param product that is reworded; null when one is registered
 */
public record ProductForm(
        FormState form, SoftwareFormTexts words, @Nullable Product product) {

    static final String NAME = "product";

    private static final int CODE = 60;
    private static final int TERMS = 2_000;
    private static final int TEXT = 10_000;

    /** What can be changed later; code and kind cannot. */
    static final List<Field> WORDING = List.of(
            Field.needed("nameRu"),
            Field.needed("nameEn"),
            Field.neededText("descriptionRu").upTo(TEXT),
            Field.neededText("descriptionEn").upTo(TEXT),
            Field.needed("classification"),
            Field.neededText("transferTerms").upTo(TERMS));

    static final List<Field> ALL = List.of(
            Field.needed("code").upTo(CODE),
            Field.needed("kind"),
            WORDING.get(0),
            WORDING.get(1),
            WORDING.get(2),
            WORDING.get(3),
            WORDING.get(4),
            WORDING.get(5));

    /** The form as it begins: empty, or with the present wording. */
    static FormState begun(@Nullable Product product) {
        return product == null
                ? FormState.prefilled(NAME, Map.of())
                : FormState.prefilled(
                        NAME,
                        Map.of(
                                "nameRu", List.of(product.nameRu()),
                                "nameEn", List.of(product.nameEn()),
                                "descriptionRu", List.of(product.descriptionRu()),
                                "descriptionEn", List.of(product.descriptionEn()),
                                "classification", List.of(product.classification()),
                                "transferTerms", List.of(product.transferTerms())));
    }

    public List<Product.Kind> kinds() {
        return Product.Kind.ALL;
    }

    public boolean isKind(Product.Kind kind) {
        return form.value("kind").equals(kind.name());
    }

    public @Nullable String error(String field) {
        return form.error(NAME, field, words::fieldError);
    }

    /** Where the form is sent. */
    public String address() {
        return product == null ? "/software/new" : product.address() + "/edit";
    }

    /** Where giving up leads. */
    public String back() {
        return product == null ? "/software" : product.address();
    }
}
