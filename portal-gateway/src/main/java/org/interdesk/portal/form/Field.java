package org.interdesk.portal.form;

/**
 * An input of a form.
 *
 * @param longest most characters of a value
 */
public record Field(String name, Shape shape, boolean required, int longest) {

    private static final int LINE = 200;
    private static final int TEXT = 20_000;
    private static final int MOMENT = 30;

    /** What a field holds. */
    public enum Shape {
        ONE,
        /** Several values of the same name, say boxes that are ticked. */
        MANY,
        /** A local date and time; the form says in its field {@code zone} where. */
        MOMENT
    }

    public static Field line(String name) {
        return new Field(name, Shape.ONE, false, LINE);
    }

    public static Field needed(String name) {
        return new Field(name, Shape.ONE, true, LINE);
    }

    public static Field text(String name) {
        return new Field(name, Shape.ONE, false, TEXT);
    }

    public static Field neededText(String name) {
        return new Field(name, Shape.ONE, true, TEXT);
    }

    public static Field many(String name) {
        return new Field(name, Shape.MANY, false, LINE);
    }

    public static Field neededMany(String name) {
        return new Field(name, Shape.MANY, true, LINE);
    }

    public static Field neededMoment(String name) {
        return new Field(name, Shape.MOMENT, true, MOMENT);
    }

    /** The same field with room for fewer or more characters. */
    public Field upTo(int characters) {
        return new Field(name, shape, required, characters);
    }

    boolean isMany() {
        return shape == Shape.MANY;
    }

    boolean isMoment() {
        return shape == Shape.MOMENT;
    }
}
