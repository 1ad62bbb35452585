package org.interdesk.registry.product.model;

import java.util.regex.Pattern;

/**
 * The name by which a product is known everywhere, {@code integration-gateway}: the first part of the public number of its
 * releases. Lower case letters, digits and single hyphens, 2 to 60 characters, beginning with a letter.
 */
public record ProductCode(String value) {

    public static final String FORM = "(?=.{2,60}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
    private static final Pattern PATTERN = Pattern.compile(FORM);

    public ProductCode {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("not a product code: " + value);
        }
    }

    /** Reads a code as callers write it; the name is the one that path parameters look for. */
    public static ProductCode fromString(String text) {
        return new ProductCode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
