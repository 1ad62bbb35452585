package org.interdesk.kit.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.testing.TestEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ListingTest {

    private static final Order BORROWED = Order.by("borrowedAt", "borrowed_at", ColumnType.MOMENT);
    private static final Order WEEKS = Order.by("weeks", "weeks", ColumnType.NUMBER);
    private static final Order TITLE = Order.by("title", "title", ColumnType.TEXT);
    private static final Instant FIRST = Instant.parse("2026-11-20T09:00:00.123456Z");

    @Inject
    Listing listing;

    @Inject
    CurrentViewer viewer;

    private final String party = "P" + UUID.randomUUID().toString().substring(0, 8);

    private enum Lending {
        OUT,
        RETURNED
    }

    /** Nine books, lent three at a time; each hour's books are wanted back after as many weeks as the hour before's and one. */
    @BeforeEach
    void nineBooks() throws SQLException {
        try (var connection = TestEnvironment.asSuperuser();
                var statement = connection.prepareStatement(
                        "insert into loan (id, number, party, title, weeks, state, borrowed_at, version)"
                                + " values (?, ?, ?, ?, ?, ?, ?, 1)")) {
            for (int book = 0; book < 9; book++) {
                int group = book / 3;
                statement.setObject(1, UUID.randomUUID());
                statement.setString(2, "L-" + book);
                statement.setString(3, party);
                statement.setString(4, "Том " + group);
                statement.setInt(5, group + 1);
                statement.setString(6, book % 3 == 0 ? "RETURNED" : "OUT");
                statement.setObject(7, FIRST.plusSeconds(3600L * group).atOffset(java.time.ZoneOffset.UTC));
                statement.executeUpdate();
            }
        }
    }

    private Wanted books() {
        return new Wanted("loan", "number", ColumnType.TEXT).and("party = ?", party);
    }

    private Page<String> page(Wanted wanted, Order order, PageRequest request) {
        return viewer.asSystem(
                "lending.loan",
                () -> QuarkusTransaction.requiringNew().call(() -> listing.page(wanted, order, request, String.class)));
    }

    private List<String> allBy(Order order, int limit) {
        List<String> numbers = new ArrayList<>();
        Page<String> page = page(books(), order, PageRequest.of(limit, null));
        numbers.addAll(page.items());
        while (page.next() != null) {
            assertThat(page.items()).hasSize(limit);
            page = page(books(), order, PageRequest.of(limit, page.next()));
            numbers.addAll(page.items());
        }
        return numbers;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 8, 9, 200})
    void pagesOfRowsThatAreEqualInTheOrderNeitherOverlapNorLeaveOut(int limit) {
        List<String> all = List.of("L-0", "L-1", "L-2", "L-3", "L-4", "L-5", "L-6", "L-7", "L-8");
        List<String> reversed = new ArrayList<>(all);
        java.util.Collections.reverse(reversed);

        for (Order order : List.of(BORROWED, WEEKS, TITLE)) {
            assertThat(allBy(order, limit)).as(order.name()).isEqualTo(all);
            assertThat(allBy(order.reversed(), limit)).as("-" + order.name()).isEqualTo(reversed);
        }
    }

    @Test
    void aCursorSaysTheOrderTheKeyAndTheId() {
        String next =
                page(books(), BORROWED.reversed(), PageRequest.of(1, null)).next();

        assertThat(new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8))
                .isEqualTo("-borrowedAt\u001f2026-11-20T11:00:00.123456Z\u001fL-8");
    }

    @Test
    void theTotalIsOfWhatIsWantedAndNotOfThePage() {
        Wanted out = books().among("state", List.of(Lending.OUT)).and("borrowed_at > ?", FIRST);

        Page<String> page = page(out, TITLE, PageRequest.of(3, null));

        assertThat(page.total()).isEqualTo(4);
        assertThat(page.items()).containsExactly("L-4", "L-5", "L-7");
        assertThat(page(out, TITLE, PageRequest.of(3, page.next())))
                .returns(4L, Page::total)
                .returns(List.of("L-8"), Page::items);
    }

    @Test
    void whatIsNotSaidNarrowsNothing() {
        Wanted wanted = books().ifSaid("title = ?", null).among("state", List.<Lending>of());

        assertThat(page(wanted, TITLE, PageRequest.of(50, null)).items()).hasSize(9);
        assertThat(page(books().ifSaid("title = ?", "Том 1"), TITLE, PageRequest.of(50, null))
                        .items())
                .containsExactly("L-3", "L-4", "L-5");
    }

    @Test
    void idsAreOfTheTypeTheyAreAskedFor() {
        Wanted byId = new Wanted("loan", "id", ColumnType.ID).and("party = ?", party);

        Page<UUID> first = viewer.asSystem(
                "lending.loan",
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> listing.page(byId, WEEKS, PageRequest.of(2, null), UUID.class)));

        assertThat(first.items()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        String byTitle = page(books(), TITLE, PageRequest.of(1, null)).next();

        for (Order other : List.of(BORROWED, WEEKS, TITLE.reversed())) {
            assertThatThrownBy(() -> page(books(), other, PageRequest.of(1, byTitle)))
                    .isInstanceOf(InvalidRequest.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "borrowedAt",
                "borrowedAt|2026-11-20T09:00:00Z",
                "borrowedAt|yesterday|L-1",
                "borrowedAt|1969-12-31T23:59:59Z|L-1",
                "borrowedAt|+999999999-12-31T00:00:00Z|L-1",
                "borrowedAt|2026-11-20T09:00:00Z|L-1|L-2"
            })
    void aCursorThatNamesNoPlaceIsRefused(String keys) {
        String cursor = new Cursor(List.of(keys.split("\\|"))).encode();

        assertThatThrownBy(() -> page(books(), BORROWED, PageRequest.of(1, cursor)))
                .isInstanceOf(InvalidRequest.class);
    }

    @Test
    void anotherLibrarySeesNothingThroughTheFence() {
        Wanted all = new Wanted("loan", "number", ColumnType.TEXT);

        Page<String> seen = viewer.asSystem(
                "somebody.new",
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> listing.page(all, TITLE, PageRequest.of(50, null), String.class)));

        assertThat(seen.items()).isEmpty();
        assertThat(seen.total()).isZero();
    }
}
