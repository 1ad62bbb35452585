package org.interdesk.records.delivery.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.interdesk.records.delivery.model.Ask;
import org.interdesk.records.delivery.model.Subject;
import org.interdesk.records.delivery.text.Wording.Line;
import org.jspecify.annotations.Nullable;

/**
 * Makes the texts of notices from what the services told.
 *
 * <p>A message has a headline, may have a lead, and names the facts that stand below, in {@code messages/notice_*}. Codes that a file has
 * words for are written in words, others as the service writes them: a consumer accepts what it does not know.
 */
@ApplicationScoped
public class NoticeTexts {

    /** What a text can speak of although nobody said it: empty then. */
    private static final Set<String> KNOWN = Set.of(
            "by",
            "channel",
            "dueAt",
            "endsAt",
            "environment",
            "from",
            "holder",
            "kind",
            "month",
            "number",
            "officialNumber",
            "owner",
            "party",
            "percent",
            "product",
            "reason",
            "releaseVersion",
            "revision",
            "edition",
            "severity",
            "stage",
            "startsAt",
            "state",
            "title",
            "to",
            "transferAct",
            "until",
            "impact",
            "priority");

    private static final Set<String> PARTIES = Set.of("by", "party", "from", "to", "owner", "holder", "registrant");
    private static final Set<String> MOMENTS = Set.of("until");
    private static final List<Locale> LANGUAGES = List.of(Audience.RUSSIAN, Locale.ENGLISH);

    private final MessageFiles files = new MessageFiles();

    /** The details together with what people call the subject. */
    public Map<String, String> withTitles(Map<String, String> details, Subject subject) {
        var all = new HashMap<>(details);
        put(all, "title", subject.title());
        put(all, "titleEn", subject.titleEn());
        return all;
    }

    private static void put(Map<String, String> details, String name, @Nullable String value) {
        if (value != null) {
            details.put(name, value);
        }
    }

    /** What a search looks at: number, titles and headlines, in small letters. */
    public String searched(String message, Subject subject, Map<String, String> details) {
        var parts = new ArrayList<String>(List.of(subject.number()));
        put(parts, details.get("title"));
        put(parts, details.get("titleEn"));
        for (var locale : LANGUAGES) {
            parts.add(word(
                            message,
                            subject.type(),
                            subject.number(),
                            details,
                            null,
                            new Audience(locale, ZoneOffset.UTC, Map.of()))
                    .headline());
        }
        return String.join("\n", parts).toLowerCase(Locale.ROOT);
    }

    private static void put(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }

    /**
     * Makes the text of a notice for one reader.
     *
     * @param message key of the text; one that has none is told by the general text of its aggregate
     */
    public Wording word(
            String message,
            String subjectType,
            String number,
            Map<String, String> details,
            @Nullable Ask ask,
            Audience audience) {
        var data = data(number, details, audience);
        data.put("subject", inWords("subject", subjectType, audience));
        var known = files.keys(audience.locale()).contains(message + ".headline") ? message : general(message);
        return new Wording(
                text(known + ".headline", audience, data),
                text(known + ".lead", audience, data),
                facts(text(known + ".facts", audience, data), details, data, audience),
                ask == null ? null : text("ask." + ask, audience, data));
    }

    /** A text of the files by its key; empty if there is none. */
    public String text(String key, Audience audience, Map<String, Object> data) {
        return files.find(key, audience.locale(), data).orElse("").strip();
    }

    private static String general(String message) {
        return message.substring(0, message.indexOf('.')) + ".changed";
    }

    private Map<String, Object> data(String number, Map<String, String> details, Audience audience) {
        var data = new HashMap<String, Object>();
        KNOWN.forEach(name -> data.put(name, ""));
        details.forEach((name, value) -> data.put(name, written(name, value, audience)));
        data.put("number", number);
        data.put("missing", count(details.get("missing")));
        var english = details.get("titleEn");
        if (english != null && !audience.isRussian()) {
            data.put("title", english);
        }
        return data;
    }

    private static int count(@Nullable String written) {
        return written == null ? 0 : Integer.parseInt(written);
    }

    private List<Line> facts(String names, Map<String, String> details, Map<String, Object> data, Audience audience) {
        var lines = new ArrayList<Line>();
        for (var name : names.split("[,\\s]+")) {
            var value = details.get(name);
            if (value != null && !value.isBlank()) {
                lines.add(new Line(
                        text("fact." + name, audience, data),
                        PARTIES.contains(name) ? audience.nameOf(value) : String.valueOf(data.get(name))));
            }
        }
        return lines;
    }

    private String written(String name, String value, Audience audience) {
        if (name.endsWith("At") || MOMENTS.contains(name)) {
            return Moments.moment(value, audience.zone(), audience.locale());
        }
        if (name.equals("month")) {
            return Moments.month(value, audience.locale());
        }
        return PARTIES.contains(name) ? value : inWords(name, value, audience);
    }

    private String inWords(String name, String code, Audience audience) {
        return files.find(name + "." + code, audience.locale(), Map.of()).orElse(code);
    }
}
