package org.interdesk.system.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks into a service's database as the superuser, past the fence. For what no interface shows: the outbox, which must
 * agree with the topics.
 */
public final class Tables {

    private final String url;
    private final String password;

    Tables(Path home, int port, String database) {
        this.url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
        try {
            this.password = new ObjectMapper()
                    .readTree(home.resolve("secrets.json").toFile())
                    .path("postgresql.superuser")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first column of every row, as text. */
    public List<String> column(String query) {
        try (var connection = DriverManager.getConnection(url, "postgres", password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    public long number(String query) {
        return Long.parseLong(column(query).get(0));
    }
}
