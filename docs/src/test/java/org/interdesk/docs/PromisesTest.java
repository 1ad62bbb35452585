package org.interdesk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromisesTest {

    private static final String BEFORE = """
        {"title": "lent", "type": "object", "required": ["book", "reader"], "properties": {
          "book": {"type": "string", "pattern": "^B"},
          "reader": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}},
          "due": {"type": ["string", "null"], "description": "the last day"},
          "copies": {"type": "array", "items": {"enum": ["A", "B"]}}}}\
        """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "an optional field | `\"due\": {` | `\"note\": {\"type\": \"string\"}, \"due\": {`",
                "an optional field of a part | `\"id\": {` | `\"name\": {\"type\": \"string\"}, \"id\": {`",
                "other words | the last day | the day on which it is due",
                "another order | `[\"book\", \"reader\"]` | `[\"reader\", \"book\"]`"
            },
            delimiter = '|')
    void mayBeAdded(String name, String part, String other) throws IOException {
        assertThat(BEFORE).contains(part);

        assertThat(broken(BEFORE.replace(part, other))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a required field | `\"required\": [\"book\"` | `\"required\": [\"due\", \"book\"` | loan/lent/v1.due"
                        + " has become required",
                "a field not required any more | `\"book\", \"reader\"]` | `\"book\"]` | loan/lent/v1.reader may be"
                        + " missing",
                "another name | `\"due\": {` | `\"until\": {` | loan/lent/v1.due is gone",
                "another type | `[\"string\", \"null\"]` | `\"string\"` | `loan/lent/v1.due/type was"
                        + " [\"string\",\"null\"] and is \"string\"`",
                "another pattern | ^B | ^C | `loan/lent/v1.book/pattern was \"^B\" and is \"^C\"`",
                "a limit | `\"pattern\": \"^B\"` | `\"pattern\": \"^B\", \"maxLength\": 9` |"
                        + " `loan/lent/v1.book/maxLength was not there and is 9`",
                "a limit less | `, \"pattern\": \"^B\"` | `` | `loan/lent/v1.book/pattern was \"^B\" and is not there`",
                "one value more | `[\"A\", \"B\"]` | `[\"A\", \"B\", \"C\"]` | `loan/lent/v1.copies/items/enum was"
                        + " [\"A\",\"B\"] and is [\"A\",\"B\",\"C\"]`",
                "a required field of a part | `\"required\": [\"id\"]` | `\"required\": [\"id\", \"name\"]` |"
                        + " loan/lent/v1.reader.name has become required"
            },
            delimiter = '|')
    void mayNotBeChanged(String name, String part, String other, String sentence) throws IOException {
        assertThat(BEFORE).contains(part);

        assertThat(broken(BEFORE.replace(part, other))).containsExactly(sentence);
    }

    @Test
    void anEventMayNotGoAndMayCome() throws IOException {
        assertThat(Promises.broken(promises("loan/lent/v1", BEFORE), promises("loan/lent/v2", BEFORE)))
                .containsExactly("loan/lent/v1 is gone");
        assertThat(Promises.broken(new TreeMap<>(), promises("loan/lent/v1", BEFORE)))
                .isEmpty();
    }

    @Test
    void aFieldNamedLikeAWordForPeopleIsAField() throws IOException {
        var schema = "{\"properties\": {\"title\": {\"type\": \"string\", \"title\": \"of a book\"}}}";

        assertThat(Promises.withoutWords(new ObjectMapper().readTree(schema)).toString())
                .isEqualTo("{\"properties\":{\"title\":{\"type\":\"string\"}}}");
    }

    @Test
    void theSchemasOfThisBuildAreFound() {
        assertThat(Promises.made()).containsKeys("ticket/registered/v1", "commitment/started/v1");
    }

    private static List<String> broken(String after) throws IOException {
        return Promises.broken(promises("loan/lent/v1", BEFORE), promises("loan/lent/v1", after));
    }

    private static SortedMap<String, JsonNode> promises(String event, String schema) throws IOException {
        var promises = new TreeMap<String, JsonNode>();
        promises.put(event, Promises.withoutWords(new ObjectMapper().readTree(schema)));
        return promises;
    }
}
