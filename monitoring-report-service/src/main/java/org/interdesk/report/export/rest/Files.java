package org.interdesk.report.export.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.interdesk.report.export.ExportFile;

/** A file as an answer: always to be saved, never to be shown by the browser. */
final class Files {

    private Files() {}

    static Response answer(ExportFile file) {
        StreamingOutput body = file.content()::writeTo;
        return Response.ok(body, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
