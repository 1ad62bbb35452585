package org.interdesk.portal.component;

import java.util.List;

/**
 * An entry of the catalogue, as incident-service tells it.
 *
 * @param owner party that runs it
 * @param users parties that depend on it, besides the owner
 * @param retired whether only what is past names it
 */
public record Component(
        String code,
        ComponentKind kind,
        String owner,
        String nameRu,
        String nameEn,
        List<String> users,
        boolean retired) {

    /** @param language of the reader; anything but Russian is answered in English */
    public String name(String language) {
        return "ru".equals(language) ? nameRu : nameEn;
    }
}
