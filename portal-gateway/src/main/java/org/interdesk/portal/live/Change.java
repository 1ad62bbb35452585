package org.interdesk.portal.live;

import java.util.Set;

/**
 * Something that open pages may be showing has changed. Pages learn only that, and fetch what they may see.
 *
 * @param number public number of the request it is about
 * @param parties whose pages are told
 * @param noticed whether the change is that people of these parties were sent a notice
 */
public record Change(String number, Set<String> parties, boolean noticed) {}
