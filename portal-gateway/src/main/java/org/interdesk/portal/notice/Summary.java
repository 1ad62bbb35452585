package org.interdesk.portal.notice;

/**
 * How much the person has not read.
 *
 * @param unreadIsLowerBound whether there is more than was counted
 * @param urgent the urgent ones among them
 */
public record Summary(long unread, boolean unreadIsLowerBound, long urgent) {}
