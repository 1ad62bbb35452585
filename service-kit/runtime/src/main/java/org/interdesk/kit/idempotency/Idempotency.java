package org.interdesk.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.time.Now;
import org.jspecify.annotations.Nullable;

/**
 * Does a creating call once, however often it is sent (Idempotency-Key, IETF HTTPAPI draft).
 *
 * <p>The key belongs to the caller's party. It is claimed in the transaction of the work, so that a crash leaves either
 * both or neither, and two calls at the same time end as one that works and one that is answered again. A call that is
 * refused claims nothing and may be sent again.
 */
@ApplicationScoped
public class Idempotency {

    private static final String CLAIM =
            "insert into idempotency_key (party, key, fingerprint, created_at) values (?, ?, ?, ?) on conflict do nothing";
    private static final String FIND = "select fingerprint, answer from idempotency_key where party = ? and key = ?";
    private static final String KEEP = "update idempotency_key set answer = ?::jsonb where party = ? and key = ?";
    private static final int LONGEST_KEY = 255;

    private final DataSource dataSource;
    private final CurrentViewer viewer;
    private final ObjectMapper mapper;
    private final Now now;

    Idempotency(DataSource dataSource, CurrentViewer viewer, ObjectMapper mapper, Now now) {
        this.dataSource = dataSource;
        this.viewer = viewer;
        this.mapper = mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.now = now;
    }

    /**
     * An answer.
     *
     * @param replayed whether it is the answer of an earlier call with the same key
     */
    public record Answered<T>(T value, boolean replayed) {}

    /** Checks that the caller sent a key where one is required. */
    public static String required(@Nullable String key) {
        if (key == null) {
            throw new InvalidRequest(
                    "Idempotency-Key", "Send a header Idempotency-Key of your own choice with this call.");
        }
        return key;
    }

    /**
     * Does {@code work} unless the caller's party has done it before under the same key.
     *
     * @param key 1 to {@value #LONGEST_KEY} visible ASCII characters; null does the work without remembering
     * @param request everything that makes the call what it is; a different request under the same key is refused
     * @param type of the answer, kept as JSON
     * @throws KeyReused if the key stands for a different request
     */
    @Transactional
    public <T> Answered<T> once(@Nullable String key, Object request, Class<T> type, Supplier<T> work) {
        if (key == null) {
            return new Answered<>(work.get(), false);
        }
        requireWellFormed(key);
        String party = viewer.get().actingParty();
        byte[] fingerprint = fingerprint(request);
        try (var connection = dataSource.getConnection()) {
            if (!claim(connection, party, key, fingerprint)) {
                return new Answered<>(answer(connection, party, key, fingerprint, type), true);
            }
            T value = work.get();
            keep(connection, party, key, value);
            return new Answered<>(value, false);
        } catch (SQLException broken) {
            throw new IllegalStateException("cannot keep the answer under its key", broken);
        }
    }

    private static void requireWellFormed(String key) {
        if (key.isEmpty() || key.length() > LONGEST_KEY || !key.chars().allMatch(one -> one > ' ' && one <= '~')) {
            throw new InvalidRequest(
                    "Idempotency-Key", "The key must be 1 to " + LONGEST_KEY + " visible ASCII characters.");
        }
    }

    private boolean claim(Connection connection, String party, String key, byte[] fingerprint) throws SQLException {
        try (var statement = connection.prepareStatement(CLAIM)) {
            statement.setString(1, party);
            statement.setString(2, key);
            statement.setBytes(3, fingerprint);
            statement.setObject(4, now.instant().atOffset(ZoneOffset.UTC));
            return statement.executeUpdate() == 1;
        }
    }

    private <T> T answer(Connection connection, String party, String key, byte[] fingerprint, Class<T> type)
            throws SQLException {
        try (var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, party);
            statement.setString(2, key);
            try (var row = statement.executeQuery()) {
                if (!row.next() || !Arrays.equals(row.getBytes(1), fingerprint)) {
                    throw new KeyReused();
                }
                return mapper.readValue(row.getString(2), type);
            }
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a kept answer cannot be read", unreadable);
        }
    }

    private void keep(Connection connection, String party, String key, Object value) throws SQLException {
        try (var statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, mapper.writeValueAsString(value));
            statement.setString(2, party);
            statement.setString(3, key);
            statement.executeUpdate();
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("an answer cannot be written as JSON", unwritable);
        }
    }

    private byte[] fingerprint(Object request) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(mapper.writeValueAsBytes(request));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalArgumentException("a request cannot be fingerprinted", impossible);
        }
    }
}
