package org.interdesk.system.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What must hold for every page that somebody looks at, whatever it shows. */
final class PageCheck {

    private static final Pattern RAW_KEY = Pattern.compile(
            "\\b(app|tk|form|sla|block|inc|mnt|cmp|story|duty|rep|repform|con|sw|swf|find|note|dir):[a-zA-Z]|\\{[a-zA-Z]+[:.}]|NOT_FOUND|\\bnull\\b|\\?\\?\\?");

    private PageCheck() {}

    /**
     * Finds what is wrong with the page that is shown, one line each, and keeps a picture of it where pictures are wanted.
     *
     * @param name of the page, for the lines and for its picture
     * @param expected complaints of the browser that belong to this page
     */
    static List<String> faults(Visit visit, String name, Predicate<String> expected) {
        List<String> faults = new ArrayList<>();
        visit.takeComplaints().stream()
                .filter(expected.negate())
                .forEach(complaint -> faults.add(name + ": " + complaint));
        visit.barriers().forEach(barrier -> faults.add(name + ": " + barrier));
        if (visit.overflow() > 0) {
            faults.add(name + ": scrolls sideways by " + visit.overflow() + " px");
        }
        var raw = RAW_KEY.matcher(visit.words());
        while (raw.find()) {
            faults.add(name + ": text is missing at " + raw.group());
        }
        if (visit.look().language().equals("en")) {
            visit.russianWords().forEach(word -> faults.add(name + ": not translated: " + word));
        }
        visit.takeComplaints();
        keepPicture(visit, name);
        return faults;
    }

    static List<String> faults(Visit visit, String name) {
        return faults(visit, name, complaint -> false);
    }

    private static void keepPicture(Visit visit, String name) {
        var folder = System.getProperty("interdesk.screenshots", "");
        if (!folder.isEmpty()) {
            var file = name.replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
            visit.screenshot(Path.of(folder, (file.isEmpty() ? "home" : file) + "-" + visit.look() + ".png"));
        }
    }
}
