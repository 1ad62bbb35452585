package org.interdesk.portal.service;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** A file of a service, as a page of the tests hands it on. */
@Path("/passed/{room}/{name}")
@Authenticated
public class PassedPage {

    private final FilePass files;

    PassedPage(FilePass files) {
        this.files = files;
    }

    @GET
    public Uni<Response> get(@RestPath String room, @RestPath String name) {
        return files.pass(room, "/api/v1/files/" + name);
    }

    @HEAD
    public Uni<Response> head(@RestPath String room, @RestPath String name) {
        return get(room, name);
    }
}
