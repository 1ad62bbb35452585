package org.interdesk.replay.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InOrderTest {

    @Test
    void thingsOfOneKeyFollowEachOther() throws InterruptedException {
        var order = order(10, "a1", "a2", "b1");

        assertThat(order.next()).isEqualTo("a1");
        assertThat(order.next()).isEqualTo("b1");
        order.done("a1");
        assertThat(order.next()).isEqualTo("a2");
        assertThat(order.next()).isNull();
    }

    @Test
    void nothingOvertakesMoreThanTheWindow() throws InterruptedException {
        var order = order(2, "a1", "a2", "a3", "b1");

        assertThat(order.next()).isEqualTo("a1");
        order.done("a1");
        assertThat(order.next()).isEqualTo("a2");
        order.done("a2");
        assertThat(order.next()).isEqualTo("a3");
        assertThat(order.next()).isEqualTo("b1");
    }

    @Test
    void stoppedItHandsOutNothing() throws InterruptedException {
        var order = order(2, "a1", "b1");

        order.stop();

        assertThat(order.next()).isNull();
    }

    private static InOrder<String> order(int window, String... things) {
        return new InOrder<>(List.of(things).iterator(), thing -> thing.charAt(0), window);
    }
}
