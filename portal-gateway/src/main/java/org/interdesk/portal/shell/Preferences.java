package org.interdesk.portal.shell;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants to see the portal, kept in cookies of the browser (ADR 31): nothing here is worth a database, and
 * it holds before signing in too. Whatever a cookie says that is not on the list counts as not said.
 *
 * @param locale Russian or English; the browser's wish when nothing was chosen
 * @param theme colours as chosen
 * @param dark whether to draw dark: the choice, or what the browser says of the system
 * @param density spacing of rows
 * @param shortcuts whether single keys act as shortcuts (WCAG 2.1.4 wants an off switch)
 * @param zone the zone to show moments in; empty: the zone of the party's desk
 * @param order the order of the queue that was saved; empty: the usual one
 */
public record Preferences(
        Locale locale,
        Theme theme,
        boolean dark,
        Density density,
        boolean shortcuts,
        Optional<ZoneId> zone,
        Optional<String> order) {

    public static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    public static final Locale ENGLISH = Locale.forLanguageTag("en");

    /** Zones to choose from: those of the desks, and UTC. */
    public static final List<String> ZONES =
            List.of("Europe/Minsk", "Europe/Moscow", "Asia/Yerevan", "Asia/Almaty", "Asia/Bishkek", "UTC");

    private static final Map<String, Locale> LANGUAGES = Map.of("ru", RUSSIAN, "en", ENGLISH);

    public boolean isShortcutsOff() {
        return !shortcuts;
    }

    /** Whether this is the zone that was chosen. */
    public boolean isZone(String id) {
        return zone.map(ZoneId::getId).filter(id::equals).isPresent();
    }

    static Preferences of(HttpServerRequest request) {
        Theme theme = cookie(request, "theme", Preferences::theme).orElse(Theme.SYSTEM);
        return new Preferences(
                cookie(request, "lang", LANGUAGES::get).orElseGet(() -> wished(request.getHeader("Accept-Language"))),
                theme,
                theme == Theme.DARK
                        || theme == Theme.SYSTEM && "dark".equals(request.getHeader("Sec-CH-Prefers-Color-Scheme")),
                cookie(request, "density", Function.identity())
                        .filter("compact"::equals)
                        .map(compact -> Density.COMPACT)
                        .orElse(Density.COMFORTABLE),
                !"off".equals(cookie(request, "keys", Function.identity()).orElse("")),
                cookie(request, "zone", Function.identity())
                        .filter(ZONES::contains)
                        .map(ZoneId::of),
                cookie(request, "order", Function.identity()).filter(value -> value.matches("-?[a-zA-Z]{1,30}")));
    }

    private static <T> Optional<T> cookie(HttpServerRequest request, String name, Function<String, T> meaning) {
        Cookie cookie = request.getCookie(name);
        return Optional.ofNullable(cookie).map(Cookie::getValue).map(meaning);
    }

    private static Theme theme(String value) {
        return switch (value) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            default -> Theme.SYSTEM;
        };
    }

    private static Locale wished(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return RUSSIAN;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), List.of(RUSSIAN, ENGLISH));
            return best == null ? RUSSIAN : best;
        } catch (IllegalArgumentException malformed) {
            return RUSSIAN;
        }
    }
}
