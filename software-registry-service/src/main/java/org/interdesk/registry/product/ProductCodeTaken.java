package org.interdesk.registry.product;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** Another product has the code. Codes are public numbers, so each exists once among all parties. */
public class ProductCodeTaken extends ProblemException {

    static final ProblemType PRODUCT_CODE_TAKEN =
            new ProblemType("product-code-taken", 409, "Another product has this code");

    ProductCodeTaken(String code) {
        super(PRODUCT_CODE_TAKEN, "Choose a code other than " + code + ".", Map.of("code", code));
    }
}
