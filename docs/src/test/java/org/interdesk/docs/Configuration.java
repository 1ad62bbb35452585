package org.interdesk.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The product's own configuration keys, in the words of the interfaces that declare them. */
final class Configuration {

    private static final Pattern MAPPING =
            Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)\\s*(?:public )?interface");
    private static final Pattern NESTED =
            Pattern.compile("\\n {4}interface (\\w+) \\{\\n(.*?)\\n {4}}", Pattern.DOTALL);
    private static final String KEY = "(?:@WithDefault\\(\"([^\"]*)\"\\)\\s*)?\\n {%d}(\\w[\\w<>, ]*) (\\w+)\\(\\);";
    private static final Pattern OWN_KEY = Pattern.compile(KEY.formatted(4));
    private static final Pattern NESTED_KEY = Pattern.compile(KEY.formatted(8));

    record Key(String name, String type, String standard, String meaning) {}

    record Group(String prefix, String meaning, List<Key> keys) {}

    private Configuration() {}

    static List<Group> declared() {
        var groups = new ArrayList<Group>();
        for (var file : Repository.javaSources()) {
            var source = Repository.read(file);
            var mapping = MAPPING.matcher(source);
            if (mapping.find()) {
                groups.add(new Group(
                        mapping.group(1), Javadoc.lastBefore(source, mapping.start()), keys(mapping.group(1), source)));
            }
        }
        return groups;
    }

    private static List<Key> keys(String prefix, String source) {
        var keys = new ArrayList<Key>();
        for (var own : keys(OWN_KEY, prefix, source)) {
            var parts = partsOf(own, source);
            keys.addAll(parts.isEmpty() ? List.of(own) : parts);
        }
        return keys;
    }

    /** The keys below a key, where it stands for a group of them or for a map of entries with keys of their own. */
    private static List<Key> partsOf(Key key, String source) {
        var nested = NESTED.matcher(source);
        while (nested.find()) {
            if (key.type().equals(nested.group(1))) {
                return keys(NESTED_KEY, key.name(), nested.group());
            }
            if (key.type().equals("Map<String, " + nested.group(1) + ">")) {
                return keys(NESTED_KEY, key.name() + ".<name>", nested.group());
            }
        }
        return List.of();
    }

    private static List<Key> keys(Pattern pattern, String prefix, String source) {
        var keys = new ArrayList<Key>();
        var found = pattern.matcher(source);
        while (found.find()) {
            keys.add(new Key(
                    prefix + "." + kebab(found.group(3)),
                    found.group(2).strip(),
                    found.group(1) == null ? "none" : "`" + found.group(1) + "`",
                    Javadoc.lastBefore(source, found.start())));
        }
        return keys;
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    static String asMarkdown() {
        var text = new StringBuilder();
        for (var group : declared()) {
            text.append("\n### ")
                    .append(group.prefix())
                    .append("\n\n")
                    .append(group.meaning())
                    .append("\n\n");
            text.append("| key | type | default | meaning |\n| --- | --- | --- | --- |\n");
            for (var key : group.keys()) {
                text.append("| `%s` | %s | %s | %s |\n"
                        .formatted(key.name(), key.type().replace("<", "&lt;"), key.standard(), key.meaning()));
            }
        }
        return text.toString();
    }
}
