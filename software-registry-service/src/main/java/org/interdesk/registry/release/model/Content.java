package org.interdesk.registry.release.model;

import java.util.List;

/**
 * What a release says of itself beside its files; unchangeable once published.
 *
 * @param fixes numbers of the tickets and defects it settles
 */
public record Content(
        Channel channel, String notesRu, String notesEn, List<Compatibility> compatibility, List<String> fixes) {

    public Content {
        compatibility = List.copyOf(compatibility);
        fixes = List.copyOf(fixes);
    }
}
