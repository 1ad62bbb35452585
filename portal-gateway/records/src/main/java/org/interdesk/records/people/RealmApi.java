package org.interdesk.records.people;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/**
 * The part of Keycloak's administration interface that names the members of organizations and their roles (26.7). It asks for
 * {@code view-organizations} and {@code view-users}, and for nothing that changes.
 */
@RegisterRestClient(configKey = "keycloak")
@Produces(MediaType.APPLICATION_JSON)
public interface RealmApi {

    /** A party; the alias is its code. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Organization(String id, String alias, boolean enabled) {}

    /** Somebody who belongs to an organization. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Member(
            String id,
            String username,
            boolean enabled,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            @Nullable Map<String, List<String>> attributes) {}

    /** A role of the realm. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Role(String name) {}

    @GET
    @Path("organizations")
    List<Organization> organizations(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("first") int first,
            @QueryParam("max") int max);

    /** @param brief false to be told the attributes too, among them the language */
    @GET
    @Path("organizations/{organization}/members")
    List<Member> members(
            @HeaderParam("Authorization") String authorization,
            @PathParam("organization") String organization,
            @QueryParam("first") int first,
            @QueryParam("max") int max,
            @QueryParam("briefRepresentation") boolean brief);

    /** Names the roles that somebody has, given directly, through a group, or as a part of another role. */
    @GET
    @Path("users/{user}/role-mappings/realm/composite")
    List<Role> roles(@HeaderParam("Authorization") String authorization, @PathParam("user") String user);
}
