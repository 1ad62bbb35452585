package org.interdesk.records.delivery.text;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interdesk.records.delivery.store.NoticeRow;
import org.interdesk.records.subscription.model.Choices;

/** Writes notices as mails: the same words as plain text and as HTML without pictures, scripts or anything fetched from elsewhere. */
@ApplicationScoped
public class Letters {

    private static final String HTML = "text/html";
    private static final String PLAIN = "text/plain";
    private static final long LATE_SECONDS = 3_600;

    private final NoticeTexts texts;
    private final Template html;
    private final Template plain;

    Letters(NoticeTexts texts) {
        this.texts = texts;
        var engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(HTML)))
                .strictRendering(true)
                .build();
        this.html = engine.parse(file("/mail/notice.html"), Variant.forContentType(HTML));
        this.plain = engine.parse(file("/mail/notice.txt"), Variant.forContentType(PLAIN));
    }

    /** @param portal address of the portal, for the links */
    public Letter write(NoticeRow notice, Audience audience, String portal) {
        var wording = texts.word(
                notice.message(),
                notice.subjectType(),
                notice.subjectNumber(),
                notice.details(),
                notice.ask(),
                audience);
        var data = new HashMap<String, Object>();
        data.put("language", audience.isRussian() ? "ru" : "en");
        data.put("number", notice.subjectNumber());
        data.put("wording", wording);
        data.put(
                "link",
                Links.address(portal, Links.pathOf(notice.message(), notice.subjectType(), notice.subjectNumber())));
        data.put("settings", Links.address(portal, Links.settings()));
        data.put("switchable", Choices.canBeSwitchedOff(notice.kind(), notice.importance()));
        data.put("happened", said("mail.happened", audience, "at", moment(notice.happenedAt(), audience)));
        data.put("late", late(notice, audience));
        data.put("why", why(notice, audience));
        for (var name : List.of("open", "settings", "always", "answer")) {
            data.put(
                    "say" + Character.toUpperCase(name.charAt(0)) + name.substring(1),
                    texts.text("mail." + name, audience, Map.of()));
        }
        return new Letter(
                oneLine("[" + notice.subjectNumber() + "] " + wording.headline()),
                plain.render(data).strip() + "\n",
                html.render(data));
    }

    private String late(NoticeRow notice, Audience audience) {
        var late = notice.toldAt().isAfter(notice.happenedAt().plusSeconds(LATE_SECONDS));
        return late ? said("mail.late", audience, "at", moment(notice.toldAt(), audience)) : "";
    }

    private String why(NoticeRow notice, Audience audience) {
        var roles = notice.roles().stream()
                .map(role -> texts.text("role." + role, audience, Map.of()))
                .collect(Collectors.joining(", "));
        return texts.text("mail.why", audience, Map.of("party", audience.nameOf(notice.party()), "roles", roles));
    }

    private String said(String key, Audience audience, String name, String value) {
        return texts.text(key, audience, Map.of(name, value));
    }

    private static String moment(Instant moment, Audience audience) {
        return Moments.moment(moment.toString(), audience.zone(), audience.locale());
    }

    /** A subject is a header: what would end it is taken out. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static String file(String name) {
        try (var file = Letters.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
