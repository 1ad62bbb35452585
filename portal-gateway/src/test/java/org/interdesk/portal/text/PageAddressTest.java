package org.interdesk.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageAddressTest {

    @Test
    void whatIsNotSaidIsLeftOut() {
        assertThat(PageAddress.of("/tickets").with("q", "").with("cursor", null).build())
                .isEqualTo("/tickets");
        assertThat(PageAddress.of("/tickets")
                        .with("holder", "BY")
                        .with("q", "")
                        .with("sort", "-priority")
                        .build())
                .isEqualTo("/tickets?holder=BY&sort=-priority");
    }

    @Test
    void whatIsSaidComesBackAsItWas() {
        assertThat(PageAddress.of("/tickets").with("q", "сбой & {a}=b +1").build())
                .isEqualTo("/tickets?q=%D1%81%D0%B1%D0%BE%D0%B9+%26+%7Ba%7D%3Db+%2B1");
    }

    @Test
    void blanksSayNothing() {
        assertThat(PageAddress.said(null)).isEmpty();
        assertThat(PageAddress.said("  BY ")).isEqualTo("BY");
        assertThat(PageAddress.orNull(" ")).isNull();
        assertThat(PageAddress.orNull("BY")).isEqualTo("BY");
    }
}
