package org.interdesk.records.party.model;

import org.jspecify.annotations.Nullable;

/**
 * An organisation that takes part.
 *
 * @param code by which tokens and events name it; never changes
 * @param parent the segment an authorised body belongs to; null for everybody else
 * @param zone IANA name of the time zone in which its office works
 */
public record Party(
        String code,
        PartyKind kind,
        @Nullable String parent,
        String nameRu,
        String nameEn,
        String zone,
        long version) {}
