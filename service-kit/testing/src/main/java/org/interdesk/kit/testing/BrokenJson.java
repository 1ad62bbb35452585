package org.interdesk.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * Bodies that are a valid one except for one flaw. Derived, so that a new field of a request is covered without a new
 * line of test.
 */
record BrokenJson(String name, byte[] bytes) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARK = "@@here@@";

    static List<BrokenJson> of(String valid) {
        var body = object(valid);
        var broken = new ArrayList<BrokenJson>();
        wholeBody(valid, body, broken);
        body.properties().forEach(field -> {
            var name = field.getKey();
            var value = field.getValue();
            if (value.isTextual() && isMoment(value.asText())) {
                moment(body, name, broken);
            } else if (value.isTextual()) {
                text(body, name, broken);
            } else if (value.isIntegralNumber()) {
                wholeNumber(body, name, broken);
            }
        });
        return broken;
    }

    private static void wholeBody(String valid, ObjectNode body, List<BrokenJson> broken) {
        add(broken, "an empty body", "");
        add(broken, "a body of blanks", "  \n ");
        add(broken, "malformed JSON", valid.substring(0, valid.lastIndexOf('}')));
        add(broken, "null instead of an object", "null");
        add(broken, "an array instead of an object", "[" + valid + "]");
        add(broken, "a text instead of an object", "\"text\"");
        add(broken, "trailing junk", valid + " x");
        add(broken, "a second object behind the first", valid + valid);
        add(broken, "an unknown key", body.deepCopy().put("unheardOf", 1).toString());
        add(
                broken,
                "an unknown key nested beyond reason",
                inserted(valid, "\"unheardOf\":" + "[".repeat(5000) + "]".repeat(5000)));
        add(broken, "a comment", "/* */" + valid);
        body.properties()
                .forEach(field -> add(
                        broken,
                        "the key " + field.getKey() + " twice",
                        inserted(valid, "\"" + field.getKey() + "\":" + field.getValue())));
    }

    private static void text(ObjectNode body, String name, List<BrokenJson> broken) {
        add(broken, "a number for the text " + name, replaced(body, name, "7"));
        add(broken, "an object for the text " + name, replaced(body, name, "{}"));
        add(broken, "true for the text " + name, replaced(body, name, "true"));
        add(broken, "NUL in " + name, replaced(body, name, "\"a\\u0000b\""));
        add(broken, "a lone high surrogate in " + name, replaced(body, name, "\"a\\ud800b\""));
        add(broken, "a lone low surrogate in " + name, replaced(body, name, "\"a\\udc00b\""));
        broken.add(new BrokenJson("invalid UTF-8 in " + name, withBytes(body, name, (byte) 0xc3, (byte) 0x28)));
        broken.add(new BrokenJson("overlong UTF-8 in " + name, withBytes(body, name, (byte) 0xc0, (byte) 0xaf)));
        broken.add(new BrokenJson(
                "a surrogate in UTF-8 in " + name, withBytes(body, name, (byte) 0xed, (byte) 0xa0, (byte) 0x80)));
    }

    private static void wholeNumber(ObjectNode body, String name, List<BrokenJson> broken) {
        add(broken, "\"7\" for the whole number " + name, replaced(body, name, "\"7\""));
        add(broken, "1.9 for the whole number " + name, replaced(body, name, "1.9"));
        add(broken, "1e400 for the whole number " + name, replaced(body, name, "1e400"));
        add(broken, "too large a whole number " + name, replaced(body, name, "9".repeat(40)));
        add(broken, "true for the whole number " + name, replaced(body, name, "true"));
    }

    private static void moment(ObjectNode body, String name, List<BrokenJson> broken) {
        for (var value : List.of(
                "0",
                "1770000000",
                "\"yesterday\"",
                "\"\"",
                "\"1999-12-31T23:59:59Z\"",
                "\"2101-01-01T00:00:00Z\"",
                "\"+999999999-12-31T23:59:59Z\"",
                "\"2026-02-30T00:00:00Z\"",
                "\"2026-02-03\"",
                "\"2026-02-03T10:00:00\"")) {
            add(broken, value + " for the moment " + name, replaced(body, name, value));
        }
    }

    private static boolean isMoment(String text) {
        try {
            Instant.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String replaced(ObjectNode body, String name, String json) {
        return body.deepCopy().put(name, MARK).toString().replace("\"" + MARK + "\"", json);
    }

    private static String inserted(String valid, String member) {
        return valid.substring(0, valid.lastIndexOf('}')) + "," + member + "}";
    }

    private static byte[] withBytes(ObjectNode body, String name, byte... raw) {
        var around = body.deepCopy().put(name, MARK).toString().split(MARK);
        return concat(around[0].getBytes(StandardCharsets.UTF_8), raw, around[1].getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] concat(byte[]... parts) {
        var out = new java.io.ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static void add(List<BrokenJson> broken, String name, String text) {
        broken.add(new BrokenJson(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static ObjectNode object(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            return (ObjectNode) node;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the valid body is not valid: " + json, e);
        }
    }
}
