package org.interdesk.portal.story;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Who may read an entry: the own desk, or everybody who sees the incident or window. */
public enum Readers {
    DESK("lock"),
    PARTIES("building"),
    @JsonEnumDefaultValue
    OTHER("eye");

    private final String icon;

    Readers(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }
}
