package org.interdesk.sla.calendar.rest;

import java.util.List;
import org.interdesk.sla.calendar.model.LocalWindow;

/** Hours of a local day, {@code 09:00} to {@code 18:00}; midnight at the end is {@code 24:00}. */
public record WindowResponse(String from, String to) {

    static List<WindowResponse> of(List<LocalWindow> windows) {
        return windows.stream()
                .map(window -> new WindowResponse(text(window.from()), text(window.to())))
                .toList();
    }

    private static String text(int second) {
        var minutes = "%02d:%02d".formatted(second / 3_600, second / 60 % 60);
        return second % 60 == 0 ? minutes : minutes + ":%02d".formatted(second % 60);
    }
}
