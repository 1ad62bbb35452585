package org.interdesk.docs;

import java.nio.file.Path;
import java.util.List;

/** The architecture decision records, by number. */
final class Decisions {

    private Decisions() {}

    private static List<Path> records() {
        return Repository.files(Repository.ROOT.resolve("docs/adr"), ".md")
                .filter(file -> file.getFileName().toString().matches("\\d{4}-.*"))
                .filter(file -> !file.getFileName().toString().startsWith("0000-"))
                .toList();
    }

    static List<String> numbers() {
        return records().stream().map(Decisions::number).toList();
    }

    private static String number(Path file) {
        return file.getFileName().toString().substring(0, 4);
    }

    static String asMarkdown() {
        var text = new StringBuilder("\n| number | decision |\n| --- | --- |\n");
        for (var file : records()) {
            var title = Repository.read(file).lines().findFirst().orElse("").replaceFirst("^#\\s*[\\d.]*\\s*", "");
            text.append("| %s | [%s](%s) |\n".formatted(number(file), title, file.getFileName()));
        }
        return text.toString();
    }
}
