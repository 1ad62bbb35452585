package org.interdesk.records.desk.model;

import java.util.regex.Pattern;

/** What a contact is, and how its value looks. */
public enum EntryKind {
    /** The number for users (points 18 and 19). */
    HOTLINE("\\+[0-9][0-9 ()-]{5,28}[0-9]", "a telephone number with its country, such as +375 17 000-01-00"),
    /** Another number, with a label that says whose. */
    PHONE("\\+[0-9][0-9 ()-]{5,28}[0-9]", "a telephone number with its country, such as +375 17 000-01-00"),
    MAIL("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", "a mail address"),
    ADDRESS(".+", "an address in one line"),
    WEB("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s<>\"]*)?", "an address that begins with https:// or http://"),
    /** Somebody who answers for the desk; seen by the Commission and the desk's own party only (point 29). */
    RESPONSIBLE(".+", "a name, with a number if there is one");

    private final Pattern form;
    private final String meaning;

    EntryKind(String form, String meaning) {
        this.form = Pattern.compile(form);
        this.meaning = meaning;
    }

    public boolean accepts(String value) {
        return form.matcher(value).matches();
    }

    /** Says in a sentence's part what values of this kind are. */
    public String meaning() {
        return meaning;
    }
}
