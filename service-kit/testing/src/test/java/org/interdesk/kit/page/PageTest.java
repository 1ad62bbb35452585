package org.interdesk.kit.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.interdesk.kit.problem.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @Test
    void aCursorComesBackAsItWas() {
        var cursor = new Cursor(List.of("2026-11-22T11:00:00Z", "", "заявка"));

        assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
        assertThat(cursor.encode()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!", "_w", "AA", "a b", "кириллица"})
    void junkIsNoCursor(String junk) {
        assertThatThrownBy(() -> Cursor.decode(junk)).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void theRowTooManySaysThatThereIsANextPage() {
        var page = Page.of(List.of("a", "b", "c"), 2, 3, last -> new Cursor(List.of(last)));

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.next()).isEqualTo(new Cursor(List.of("b")).encode());
    }

    @Test
    void theLastPageHasNoNext() {
        assertThat(Page.of(List.of("a", "b"), 2, 2, last -> new Cursor(List.of(last)))
                        .next())
                .isNull();
    }

    @Test
    void theTotalIsExactUpToTenThousandAndALowerBoundBeyond() {
        assertThat(Page.of(List.of(), 50, 10_000, last -> new Cursor(List.of())))
                .returns(10_000L, Page::total)
                .returns(false, Page::totalIsLowerBound);
        assertThat(Page.of(List.of(), 50, 10_001, last -> new Cursor(List.of())))
                .returns(10_000L, Page::total)
                .returns(true, Page::totalIsLowerBound);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 201, Integer.MAX_VALUE})
    void limitsOutOfRangeAreRefused(int limit) {
        assertThatThrownBy(() -> PageRequest.of(limit, null)).isInstanceOf(InvalidRequest.class);
    }
}
