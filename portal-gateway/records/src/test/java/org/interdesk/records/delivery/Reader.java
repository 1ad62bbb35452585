package org.interdesk.records.delivery;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.interdesk.kit.testing.TestEnvironment;
import org.interdesk.kit.testing.TestUsers;
import org.jspecify.annotations.Nullable;

/** Somebody in the copy of the people, with a token of their own. Nobody else is in it but who was added since {@link #nobody()}. */
public record Reader(
        String username, String party, @Nullable String mail, String... roles) {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Empties the copy of the people and forgets all notices, so that a test tells only its own people. */
    public static void nobody() {
        execute("delete from notice");
        execute("delete from subscription_choice");
        execute("delete from subscription");
        execute("delete from person");
    }

    /** Somebody with a mail address who reads Russian. */
    public static Reader of(String party, String... roles) {
        var username = "reader" + NUMBER.incrementAndGet();
        return new Reader(username, party, username + "@" + party.toLowerCase(Locale.ROOT) + ".example", roles)
                .added("ru");
    }

    public static Reader english(String party, String... roles) {
        var username = "reader" + NUMBER.incrementAndGet();
        return new Reader(username, party, username + "@english.example", roles).added("en");
    }

    public static Reader withoutMail(String party, String... roles) {
        return new Reader("reader" + NUMBER.incrementAndGet(), party, null, roles).added("ru");
    }

    public static Reader at(String mail, String party, String... roles) {
        return new Reader("reader" + NUMBER.incrementAndGet(), party, mail, roles).added("ru");
    }

    /** The same person as a member of another party too. */
    public Reader alsoIn(String otherParty) {
        return new Reader(username, otherParty, mail, roles).added("ru");
    }

    private Reader added(String language) {
        try (var connection = TestEnvironment.asSuperuser();
                var statement = connection.prepareStatement(
                        "insert into person (party, subject, name, mail, language, roles) values (?, ?, ?, ?, ?, ?)")) {
            statement.setString(1, party);
            statement.setString(2, subject());
            statement.setString(3, "Name of " + username);
            statement.setString(4, mail);
            statement.setString(5, language);
            statement.setArray(6, connection.createArrayOf("text", roles));
            statement.executeUpdate();
            return this;
        } catch (SQLException broken) {
            throw new IllegalStateException("a person cannot be added", broken);
        }
    }

    public static void execute(String sql) {
        try (var connection = TestEnvironment.asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }

    public String subject() {
        return TestUsers.subjectOf(username);
    }

    public String name() {
        return "Name of " + username;
    }

    public RequestSpecification asks() {
        return given().auth().oauth2(TestUsers.named(username, party, roles));
    }

    public Response get(String path) {
        return asks().get(path);
    }

    public Response post(String path) {
        return asks().post(path);
    }

    public Response post(String path, String body) {
        return asks().contentType("application/json").body(body).post(path);
    }

    /** All notices of this reader, latest first. */
    public JsonPath notices() {
        return notices("");
    }

    public JsonPath notices(String query) {
        var answer = get("/api/v1/notices?limit=200" + query);
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    public int told() {
        return notices().getInt("total");
    }
}
