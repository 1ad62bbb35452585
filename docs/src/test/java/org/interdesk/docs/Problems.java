package org.interdesk.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Every problem type that the code declares, in the words of the code. */
final class Problems {

    private static final Pattern DECLARED = Pattern.compile(
            "ProblemType (\\w+)\\s*=\\s*new ProblemType\\(\\s*\"([a-z-]+)\",\\s*(\\d{3}),\\s*\"([^\"]+)\"\\)");
    private static final Pattern OF_THE_GATEWAY =
            Pattern.compile("[A-Z_]+\\(\\s*\"([a-z-]+)\",\\s*(\\d{3}),\\s*\"([^\"]+)\",\\s*\"([^\"]+)\"\\)");
    private static final Pattern REFUSAL = Pattern.compile("public (?:final )?class \\w+ extends ProblemException");

    /** A problem type; its meaning may have been said in several places. */
    record Problem(String slug, int status, String title, List<String> meanings) {}

    private Problems() {}

    /** Sorted by name. */
    static Map<String, Problem> declared() {
        var problems = new TreeMap<String, Problem>();
        for (var file : Repository.javaSources()) {
            var source = Repository.read(file);
            var types = DECLARED.matcher(source);
            while (types.find()) {
                add(
                        problems,
                        types.group(2),
                        Integer.parseInt(types.group(3)),
                        types.group(4),
                        meaning(source, types.group(1)));
            }
            if (file.endsWith("ApiProblem.java")) {
                var refusals = OF_THE_GATEWAY.matcher(source);
                while (refusals.find()) {
                    add(
                            problems,
                            refusals.group(1),
                            Integer.parseInt(refusals.group(2)),
                            refusals.group(3),
                            refusals.group(4));
                }
            }
        }
        return problems;
    }

    private static void add(Map<String, Problem> problems, String slug, int status, String title, String meaning) {
        var known = problems.computeIfAbsent(slug, s -> new Problem(s, status, title, new ArrayList<>()));
        if (known.status() != status) {
            throw new AssertionError("the problem " + slug + " has two statuses: " + known.status() + " and " + status);
        }
        if (!meaning.isEmpty() && !known.meanings().contains(meaning)) {
            known.meanings().add(meaning);
        }
    }

    /** What the refusal's class says: the class around the declaration, or the one that raises the shared type. */
    private static String meaning(String source, String constant) {
        if (REFUSAL.matcher(source).find()) {
            return ofClass(source);
        }
        var raised = Pattern.compile("super\\(\\s*ProblemTypes\\." + constant + "\\b");
        return Repository.javaSources().stream()
                .filter(file -> file.toString().contains("service-kit"))
                .map(Repository::read)
                .filter(other ->
                        raised.matcher(other).find() && REFUSAL.matcher(other).find())
                .map(Problems::ofClass)
                .findFirst()
                .orElse("");
    }

    private static String ofClass(String source) {
        var refusal = REFUSAL.matcher(source);
        return refusal.find() ? Javadoc.lastBefore(source, refusal.start()) : "";
    }

    static String asMarkdown() {
        var text = new StringBuilder();
        for (var problem : declared().values()) {
            text.append("\n### ")
                    .append(problem.slug())
                    .append("\n\n`")
                    .append(problem.status())
                    .append("` ");
            text.append(problem.title()).append(".\n");
            problem.meanings()
                    .forEach(meaning -> text.append("\n").append(meaning).append("\n"));
        }
        return text.toString();
    }
}
