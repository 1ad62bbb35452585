package org.interdesk.kit.version;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interdesk.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** A thing's version as an HTTP entity tag (RFC 9110, section 8.8.3). */
public final class EntityVersion {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"|(\\d{1,18})");

    private EntityVersion() {}

    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Checks that a change is based on the current version.
     *
     * @param ifMatch the caller's If-Match; null and {@code *} ask for no check
     * @throws StaleVersion if the thing was changed since
     */
    public static void require(@Nullable String ifMatch, long current) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return;
        }
        Matcher tag = TAG.matcher(ifMatch.trim());
        if (!tag.matches()) {
            throw new InvalidRequest("If-Match", "If-Match must carry one entity tag as the ETag header gave it.");
        }
        String number = tag.group(1) == null ? tag.group(2) : tag.group(1);
        if (Long.parseLong(number) != current) {
            throw new StaleVersion(current);
        }
    }

    /** As {@link #require}, for changes that would overwrite: saying nothing is refused too. */
    public static void requireStated(@Nullable String ifMatch, long current) {
        if (ifMatch == null) {
            throw new VersionNotStated(Map.of("currentVersion", current));
        }
        require(ifMatch, current);
    }
}
