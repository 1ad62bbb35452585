package org.interdesk.portal.report;

import org.jspecify.annotations.Nullable;

/** What the button that was pressed asks for. */
record Asked(Kind kind, String component, int row) {

    private static final Asked KEEP = new Asked(Kind.KEEP, "", 0);
    private static final Asked STAY = new Asked(Kind.STAY, "", 0);
    private static final Asked LOOK = new Asked(Kind.LOOK, "", 0);

    enum Kind {
        KEEP,
        STAY,
        LOOK,
        ADD,
        REMOVE
    }

    /** Reads the button's value: {@code save}, {@code stay}, {@code look}, {@code add:GATEWAY}, {@code remove:GATEWAY:3}. */
    static Asked of(@Nullable String button) {
        String[] parts = button == null ? new String[] {"save"} : button.split(":", 3);
        return switch (parts[0]) {
            case "stay" -> STAY;
            case "look" -> LOOK;
            case "add" -> parts.length < 2 ? LOOK : new Asked(Kind.ADD, parts[1], 0);
            case "remove" ->
                parts.length < 3 || !parts[2].matches("\\d{1,5}")
                        ? LOOK
                        : new Asked(Kind.REMOVE, parts[1], Integer.parseInt(parts[2]));
            default -> KEEP;
        };
    }

    boolean isKeeping() {
        return kind == Kind.KEEP || kind == Kind.STAY;
    }

    boolean isStaying() {
        return kind == Kind.STAY;
    }

    FilledForm on(FilledForm form) {
        return switch (kind) {
            case ADD -> form.withComponent(component, ComponentEntry::withRow);
            case REMOVE -> form.withComponent(component, entry -> entry.withoutRow(row));
            case KEEP, STAY, LOOK -> form;
        };
    }
}
