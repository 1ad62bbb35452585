package org.interdesk.portal.gateway;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which headers of a caller never reach a service.
 *
 * <p>A service takes identity from the access token alone. Headers by which proxies tell of identity or origin are
 * therefore dropped at the door, whatever they say; so are cookies, because the API has no session.
 */
final class HeaderRules {

    private static final Set<String> DROPPED = Set.of(
            "cookie",
            "forwarded",
            "x-party",
            "x-user",
            "x-username",
            "x-roles",
            "x-groups",
            "x-remote-user",
            "remote-user",
            "x-authenticated-user",
            "x-authenticated-userid",
            "x-real-ip",
            "x-original-url",
            "x-rewrite-url",
            "x-http-method-override",
            "proxy-authorization");

    private static final List<String> DROPPED_PREFIXES =
            List.of("x-forwarded-", "x-auth-request-", "interdesk-", "x-interdesk-");

    private HeaderRules() {}

    /** Takes every header away that claims something only a token may claim. */
    static void dropClaims(MultiMap headers) {
        headers.names().stream().filter(HeaderRules::isClaim).toList().forEach(headers::remove);
    }

    static boolean isClaim(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace('_', '-');
        return DROPPED.contains(lower) || DROPPED_PREFIXES.stream().anyMatch(lower::startsWith);
    }

    static boolean carriesBearerToken(MultiMap headers) {
        String authorization = headers.get("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }
}
