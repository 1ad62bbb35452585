package org.interdesk.registry.download;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.interdesk.registry.Caller;
import org.interdesk.registry.Content;

/** The one package of a release of the Commission, which Kazakhstan may have. */
final class OfferedFile {

    static final Caller EEC = Caller.publisher("EEC");
    static final Caller KZ = Caller.officer("KZ");
    static final byte[] CONTENT = Content.bytes(2_500_000);

    private OfferedFile() {}

    /** A product of EEC with the release 1.0, which KZ may have. */
    static String offered(byte[] content) {
        String code = EEC.registered();
        EEC.hasPublished(code, "1.0", content);
        EEC.grants(code, "KZ").then().statusCode(201);
        return code;
    }

    static String address(String code) {
        return Caller.API + Caller.path(code, "1.0") + "/files/package.bin";
    }

    static Response fetch(Caller caller, String code, Map<String, ?> headers) {
        RequestSpecification call = caller.call();
        headers.forEach((name, value) -> call.header(name, value));
        return call.get(address(code));
    }

    static Response records(Caller caller, String code) {
        return caller.get("/downloads?product=" + code);
    }
}
