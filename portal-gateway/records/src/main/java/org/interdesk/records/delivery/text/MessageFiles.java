package org.interdesk.records.delivery.text;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Template;
import io.quarkus.qute.ValueResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * The message files {@code messages/notice_ru} and {@code _en}, each message a small Qute template in which
 * {@code {n.plural('участник','участника','участников')}} picks the form that goes with a number.
 */
final class MessageFiles {

    private static final String FILES = "messages.notice";
    private static final int RUSSIAN_FORMS = 3;

    private final Map<String, Map<String, Template>> byLanguage = new HashMap<>();

    MessageFiles() {
        var engine = Engine.builder()
                .addDefaults()
                .addValueResolver(plural())
                .strictRendering(true)
                .build();
        for (var language : List.of("ru", "en")) {
            var messages = new HashMap<String, Template>();
            var file = ResourceBundle.getBundle(
                    FILES,
                    Locale.forLanguageTag(language),
                    Thread.currentThread().getContextClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            file.keySet().forEach(key -> messages.put(key, engine.parse(file.getString(key))));
            byLanguage.put(language, Map.copyOf(messages));
        }
    }

    Set<String> keys(Locale locale) {
        return messages(locale).keySet();
    }

    Optional<String> find(String key, Locale locale, Map<String, Object> data) {
        return Optional.ofNullable(messages(locale).get(key)).map(message -> message.render(data));
    }

    private Map<String, Template> messages(Locale locale) {
        return byLanguage.getOrDefault(locale.getLanguage(), byLanguage.getOrDefault("ru", Map.of()));
    }

    private static ValueResolver plural() {
        return ValueResolver.builder()
                .applyToBaseClass(Number.class)
                .applyToName("plural")
                .resolveAsync(MessageFiles::form)
                .build();
    }

    private static CompletionStage<Object> form(EvalContext context) {
        var number = ((Number) context.getBase()).longValue();
        var forms = new ArrayList<CompletableFuture<Object>>();
        context.getParams().forEach(form -> forms.add(context.evaluate(form).toCompletableFuture()));
        return CompletableFuture.allOf(forms.toArray(CompletableFuture<?>[]::new))
                .thenApply(done -> forms.size() == RUSSIAN_FORMS
                        ? Plurals.russian(number, text(forms, 0), text(forms, 1), text(forms, 2))
                        : Plurals.english(number, text(forms, 0), text(forms, 1)));
    }

    private static String text(List<CompletableFuture<Object>> forms, int place) {
        return String.valueOf(forms.get(place).join());
    }
}
