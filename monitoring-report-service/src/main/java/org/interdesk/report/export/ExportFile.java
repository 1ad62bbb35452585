package org.interdesk.report.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that is written while it is sent.
 *
 * @param name to save it under
 */
public record ExportFile(String name, String mediaType, Content content) {

    /** What is in it. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
