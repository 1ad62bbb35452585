package org.interdesk.kit.testing.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.interdesk.kit.testing.TestUsers;

/**
 * Signs a browser in with an authorization code and PKCE, without asking for a password.
 *
 * <p>Who signs in is said by the parameter {@code login_hint} of the authorization request, as {@code
 * name:PARTY:role,role}; a browser test appends it to the address it was redirected to.
 */
final class CodeFlow {

    private final Map<String, Map<String, String>> requests = new ConcurrentHashMap<>();
    private final Map<String, String> refreshes = new ConcurrentHashMap<>();

    /** Answers where the browser goes next: back to the client with a code, or with an error. */
    String authorize(Map<String, String> request) {
        var back = request.getOrDefault("redirect_uri", "");
        var state = "&state=" + URLEncoder.encode(request.getOrDefault("state", ""), StandardCharsets.UTF_8);
        var separator = back.contains("?") ? "&" : "?";
        if (request.getOrDefault("login_hint", "").split(":").length != 3) {
            return back + separator + "error=login_required" + state;
        }
        var code = UUID.randomUUID().toString();
        requests.put(code, request);
        return back + separator + "code=" + code + state;
    }

    /** Answers the tokens for a code or a refresh token; each works once. */
    Map<String, Object> exchange(Map<String, String> form) {
        if ("refresh_token".equals(form.get("grant_type"))) {
            var who = refreshes.remove(form.getOrDefault("refresh_token", ""));
            return who == null ? Map.of("error", "invalid_grant") : tokens(who, form.getOrDefault("client_id", ""), "");
        }
        var request = requests.remove(form.getOrDefault("code", ""));
        if (request == null || !isProven(request, form.getOrDefault("code_verifier", ""))) {
            return Map.of("error", "invalid_grant");
        }
        return tokens(
                request.getOrDefault("login_hint", ""),
                request.getOrDefault("client_id", ""),
                request.getOrDefault("nonce", ""));
    }

    private static boolean isProven(Map<String, String> request, String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            var challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
            return challenge.equals(request.get("code_challenge"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> tokens(String who, String clientId, String nonce) {
        var parts = who.split(":");
        var roles = List.of(parts[2].split(","));
        var access = TestUsers.claims(parts[0], parts[1], roles);
        var id = TestUsers.claims(parts[0], parts[1], roles);
        id.setClaim("typ", "ID");
        id.setAudience(clientId);
        if (!nonce.isEmpty()) {
            id.setClaim("nonce", nonce);
        }
        var refresh = UUID.randomUUID().toString();
        refreshes.put(refresh, who);
        var answer = new HashMap<String, Object>();
        answer.put("access_token", TestUsers.sign(access));
        answer.put("id_token", TestUsers.sign(id));
        answer.put("refresh_token", refresh);
        answer.put("token_type", "Bearer");
        answer.put("expires_in", 3600);
        answer.put("scope", "openid");
        return answer;
    }
}
