package org.interdesk.registry.download.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.interdesk.registry.download.model.Coverage.Piece;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

    @ParameterizedTest(name = "{0}: {1} is whole: {2}")
    @CsvSource({
        "at once, 0+10, true",
        "nothing, '', false",
        "all but the last byte, 0+9, false",
        "all but the first byte, 1+9, false",
        "in two pieces, 0+6 6+4, true",
        "the later piece first, 6+4 0+6, true",
        "overlapping, 0+8 5+5, true",
        "one within another, 0+10 3+2, true",
        "a gap of a byte, 0+5 6+4, false",
        "the same piece twice, 0+5 0+5, false",
        "byte by byte, 0+1 1+1 2+1 3+1 4+1 5+1 6+1 7+1 8+1 9+1, true",
        "a piece of nothing in between, 0+5 5+0 5+5, true"
    })
    void isWhole(String name, String pieces, boolean whole) {
        assertThat(Coverage.of(10, pieces(pieces)).isWhole()).as(name).isEqualTo(whole);
    }

    private static List<Piece> pieces(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" "))
                        .map(piece -> piece.split("\\+"))
                        .map(piece -> new Piece(Long.parseLong(piece[0]), Long.parseLong(piece[1])))
                        .toList();
    }
}
