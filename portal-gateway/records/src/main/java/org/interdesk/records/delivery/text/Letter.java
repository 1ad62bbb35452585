package org.interdesk.records.delivery.text;

/**
 * A notice as a mail.
 *
 * @param subject begins with the number in brackets; one line
 */
public record Letter(String subject, String text, String html) {}
