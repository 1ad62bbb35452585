package org.interdesk.registry.release.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseVersionTest {

    private static ReleaseVersion version(String text) {
        return ReleaseVersion.fromString(text);
    }

    @ParameterizedTest(name = "{0} comes before {1}")
    @CsvSource({
        "1.0.0, 2.0.0",
        "2.0.0, 2.1.0",
        "2.1.0, 2.1.1",
        "1.9.0, 1.10.0",
        "1.0.0-alpha, 1.0.0-alpha.1",
        "1.0.0-alpha.1, 1.0.0-alpha.beta",
        "1.0.0-alpha.beta, 1.0.0-beta",
        "1.0.0-beta, 1.0.0-beta.2",
        "1.0.0-beta.2, 1.0.0-beta.11",
        "1.0.0-beta.11, 1.0.0-rc.1",
        "1.0.0-rc.1, 1.0.0",
        "1.0.0-RC, 1.0.0-rc",
        "1.0.0-1, 1.0.0-a",
        "1.0.0-9, 1.0.0-10",
        "1.0.0-a, 1.0.0-a-b",
        "1.0.0-a-b, 1.0.0-ab",
        "1.0.0-a, 1.0.0-a.0",
        "1.2, 1.2.1",
        "1.2.0.0, 1.2.0.1",
        "1, 1.0.0.0.0.1",
        "2026.3, 2026.11",
        "2026.03, 2026.3.1",
        "9, 10",
        "1.999999999999999999, 2",
        "1.0.0+build.9, 1.0.1+build.1"
    })
    void comesBefore(String lower, String higher) {
        assertThat(version(lower)).isLessThan(version(higher));
        assertThat(version(higher)).isGreaterThan(version(lower));
        assertThat(version(lower)).isNotEqualTo(version(higher));
    }

    @ParameterizedTest(name = "{0} and {1} stand at the same place")
    @CsvSource({
        "1.2, 1.2.0",
        "1, 1.0.0.0.0.0",
        "1.0.0+a, 1.0.0+b",
        "1.0.0, 1.0.0+build",
        "2026.03, 2026.3",
        "1.0-rc.01, 1.0-rc.1",
        "0, 0.0"
    })
    void standAtTheSamePlace(String one, String other) {
        assertThat(version(one)).isEqualByComparingTo(version(other)).isEqualTo(version(other));
        assertThat(version(one)).hasSameHashCodeAs(version(other));
        assertThat(version(one)).hasToString(one);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v1.0",
                "1.",
                ".1",
                "1..2",
                "1.0-",
                "1.0-.1",
                "1.0+",
                "1.0-a..b",
                "1.2.3a",
                "1.0 ",
                "1,0",
                "1/2",
                "١.٢",
                "1.2.3.4.5.6.7",
                "1.0000000000000000000",
                "1.0-rc_1",
                "latest"
            })
    void isNoVersion(String text) {
        assertThat(ReleaseVersion.isVersion(text)).isFalse();
        assertThatThrownBy(() -> version(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNotLongerThanAnybodyReads() {
        assertThat(ReleaseVersion.isVersion("1-" + "a".repeat(58))).isTrue();
        assertThat(ReleaseVersion.isVersion("1-" + "a".repeat(59))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1.0, false", "1.0+rc, false", "1.0-rc, true", "1.0-0+b, true"})
    void saysWhetherItIsFinal(String text, boolean before) {
        assertThat(version(text).isBeforeFinal()).isEqualTo(before);
    }

    @Test
    void theNewestFirstIsTheOrderOfTheTexts() {
        List<String> labels = Arrays.asList("1.10", "1.2", "1.2-rc.2", "1.2-rc.10", "2", "1.2.1", "1.2-rc");

        assertThat(labels.stream().map(ReleaseVersionTest::version).sorted().map(ReleaseVersion::toString))
                .containsExactly("1.2-rc", "1.2-rc.2", "1.2-rc.10", "1.2", "1.2.1", "1.10", "2");
    }

    @Provide
    Arbitrary<String> labels() {
        Arbitrary<String> number = Arbitraries.longs().between(0, 120).map(String::valueOf);
        Arbitrary<String> word = Arbitraries.strings()
                .withChars('a', 'b', 'Z', '-', '0', '9')
                .ofMinLength(1)
                .ofMaxLength(3);
        Arbitrary<String> core = number.list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join(".", parts));
        Arbitrary<String> suffix = word.list().ofMaxSize(3).map(parts -> String.join(".", parts));
        return Combinators.combine(core, suffix).as((c, s) -> s.isEmpty() ? c : c + "-" + s);
    }

    @Property(tries = 2_000)
    void theOrderIsThatOfSemanticVersioning(@ForAll("labels") String one, @ForAll("labels") String other) {
        int expected = Integer.signum(precedence(one, other));

        assertThat(Integer.signum(version(one).compareTo(version(other)))).isEqualTo(expected);
        assertThat(Integer.signum(Arrays.compareUnsigned(
                        version(one).precedence().getBytes(StandardCharsets.US_ASCII),
                        version(other).precedence().getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(expected);
    }

    /** The rules of Semantic Versioning 2.0.0, section 11, written down once more and step by step. */
    private static int precedence(String one, String other) {
        String[] left = one.split("-", 2);
        String[] right = other.split("-", 2);
        String[] leftCore = left[0].split("\\.");
        String[] rightCore = right[0].split("\\.");
        for (int i = 0; i < Math.max(leftCore.length, rightCore.length); i++) {
            long l = i < leftCore.length ? Long.parseLong(leftCore[i]) : 0;
            long r = i < rightCore.length ? Long.parseLong(rightCore[i]) : 0;
            if (l != r) {
                return Long.compare(l, r);
            }
        }
        if (left.length != right.length) {
            return left.length == 1 ? 1 : -1;
        }
        return left.length == 1 ? 0 : suffix(left[1].split("\\."), right[1].split("\\."));
    }

    private static int suffix(String[] left, String[] right) {
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            boolean leftIsNumber = left[i].matches("\\d+");
            boolean rightIsNumber = right[i].matches("\\d+");
            int difference;
            if (leftIsNumber && rightIsNumber) {
                difference = Long.compare(Long.parseLong(left[i]), Long.parseLong(right[i]));
            } else if (leftIsNumber != rightIsNumber) {
                difference = leftIsNumber ? -1 : 1;
            } else {
                difference = left[i].compareTo(right[i]);
            }
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(left.length, right.length);
    }
}
