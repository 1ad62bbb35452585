package org.interdesk.docs;

import java.util.regex.Pattern;

/** Javadoc as Markdown text. */
final class Javadoc {

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    private Javadoc() {}

    /** The text before block tags and further paragraphs of the comment that ends where {@code position} begins. */
    static String lastBefore(String source, int position) {
        var comments = COMMENT.matcher(source.substring(0, position));
        var last = "";
        while (comments.find()) {
            last = comments.group(1);
        }
        return firstParagraph(last);
    }

    private static String firstParagraph(String comment) {
        return comment.replaceAll("(?m)^\\s*\\*\\s?", "")
                .split("(?m)^\\s*(@|<p>)")[0]
                .replaceAll("\\{@(?:code|link|linkplain)\\s+([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
