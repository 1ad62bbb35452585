package org.interdesk.kit.problem;

/**
 * What is wrong at one place of a request.
 *
 * @param pointer JSON pointer into the body ({@code /subject}), or the name of a parameter or header
 */
public record FieldError(String pointer, String detail) {}
