package org.interdesk.registry.product.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.interdesk.kit.json.OneLine;
import org.interdesk.registry.product.ProductCommands.NewProduct;
import org.interdesk.registry.product.model.Description;
import org.interdesk.registry.product.model.ProductCode;
import org.interdesk.registry.product.model.ProductKind;

/** Bodies of the calls about products. */
public final class ProductRequests {

    public static final int LINE = 200;
    public static final int TERMS = 2_000;
    public static final int TEXT = 10_000;

    private ProductRequests() {}

    public record RegisterProduct(
            @NotNull @Pattern(regexp = ProductCode.FORM) String code,
            @NotNull ProductKind kind,
            @NotNull @OneLine @Size(max = LINE) String nameRu,
            @NotNull @OneLine @Size(max = LINE) String nameEn,
            @NotBlank @Size(max = TEXT) String descriptionRu,
            @NotBlank @Size(max = TEXT) String descriptionEn,
            @NotNull @OneLine @Size(max = LINE) String classification,
            @NotBlank @Size(max = TERMS) String transferTerms) {

        NewProduct toNewProduct() {
            return new NewProduct(
                    new ProductCode(code),
                    kind,
                    new Description(nameRu, nameEn, descriptionRu, descriptionEn, classification, transferTerms));
        }
    }

    public record ReviseProduct(
            @NotNull @OneLine @Size(max = LINE) String nameRu,
            @NotNull @OneLine @Size(max = LINE) String nameEn,
            @NotBlank @Size(max = TEXT) String descriptionRu,
            @NotBlank @Size(max = TEXT) String descriptionEn,
            @NotNull @OneLine @Size(max = LINE) String classification,
            @NotBlank @Size(max = TERMS) String transferTerms) {

        Description toDescription() {
            return new Description(nameRu, nameEn, descriptionRu, descriptionEn, classification, transferTerms);
        }
    }
}
