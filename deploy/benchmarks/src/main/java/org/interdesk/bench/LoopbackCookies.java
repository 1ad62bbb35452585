package org.interdesk.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cookies as browsers keep them for this machine: one that wants a secure connection is content with loopback. */
final class LoopbackCookies extends CookieManager {

    LoopbackCookies() {
        super(null, CookiePolicy.ACCEPT_ALL);
    }

    @Override
    public void put(URI uri, Map<String, List<String>> headers) throws IOException {
        Map<String, List<String>> relaxed = new HashMap<>(headers);
        relaxed.replaceAll((name, values) -> name.equalsIgnoreCase("Set-Cookie")
                ? values.stream()
                        .map(value -> value.replaceAll("(?i);\\s*secure", ""))
                        .toList()
                : values);
        super.put(uri, relaxed);
    }
}
