package org.interdesk.registry.release.model;

import java.util.regex.Pattern;

/**
 * The name of a file within its release. It is a label and never a path: letters of any language, digits, blanks and a few
 * signs between them, 1 to 120 characters, beginning with a letter or digit and not ending with a blank or dot.
 */
public record FileName(String value) {

    private static final Pattern FORM =
            Pattern.compile("(?=.{1,120}$)[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M} ._+()-]*[\\p{L}\\p{N}\\p{M}_+()-])?");

    public FileName {
        if (!FORM.matcher(value).matches() || value.contains("..")) {
            throw new IllegalArgumentException("not a file name: " + value);
        }
    }

    /** Reads a name as callers write it; the name is the one that path parameters look for. */
    public static FileName fromString(String text) {
        return new FileName(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
