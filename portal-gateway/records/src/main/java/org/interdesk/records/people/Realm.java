package org.interdesk.records.people;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interdesk.kit.identity.Roles;
import org.interdesk.records.people.model.Language;
import org.interdesk.records.people.model.Person;

/** Asks Keycloak who belongs to the parties. */
@ApplicationScoped
public class Realm {

    private static final Set<String> KNOWN_ROLES = Set.of(
            Roles.REQUESTER,
            Roles.DESK_AGENT,
            Roles.DESK_LEAD,
            Roles.REPORTING_OFFICER,
            Roles.REPORT_APPROVER,
            Roles.DUTY_OFFICER,
            Roles.SOFTWARE_PUBLISHER,
            Roles.DOWNLOAD_OFFICER,
            Roles.COORDINATOR,
            Roles.DIRECTORY_EDITOR,
            Roles.AUDITOR);
    private static final int AT_ONCE = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int CONNECT_SECONDS = 3;

    private final OidcClient tokens;
    private final RealmApi api;

    Realm(OidcClient tokens, @ConfigProperty(name = "quarkus.oidc-client.auth-server-url") String issuer) {
        this.tokens = tokens;
        this.api = QuarkusRestClientBuilder.newBuilder()
                .baseUri(URI.create(issuer.replaceFirst("/realms/", "/admin/realms/")))
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .build(RealmApi.class);
    }

    /**
     * Names the members of all parties. People who may not sign in, and organizations that are switched off, are left out.
     *
     * @param most how many are read at most; one more than that is returned if there are more
     * @throws RuntimeException if any of the answers is missing, so that half a list is never taken for the whole
     */
    List<Person> people(int most) {
        String authorization =
                "Bearer " + tokens.getTokens().await().atMost(PATIENCE).getAccessToken();
        Map<String, Set<String>> roles = new HashMap<>();
        List<Person> people = new ArrayList<>();
        for (var organization : all(first -> api.organizations(authorization, first, AT_ONCE))) {
            if (!organization.enabled()) {
                continue;
            }
            for (var member : all(first -> api.members(authorization, organization.id(), first, AT_ONCE, false))) {
                if (member.enabled()) {
                    people.add(person(
                            organization.alias(),
                            member,
                            roles.computeIfAbsent(member.id(), id -> rolesOf(authorization, id))));
                }
                if (people.size() > most) {
                    return people;
                }
            }
        }
        return people;
    }

    private Set<String> rolesOf(String authorization, String user) {
        return api.roles(authorization, user).stream()
                .map(RealmApi.Role::name)
                .filter(KNOWN_ROLES::contains)
                .collect(Collectors.toSet());
    }

    private static <T> List<T> all(IntFunction<List<T>> page) {
        List<T> all = new ArrayList<>();
        List<T> read;
        do {
            read = page.apply(all.size());
            all.addAll(read);
        } while (read.size() == AT_ONCE);
        return all;
    }

    private static Person person(String party, RealmApi.Member member, Set<String> roles) {
        String name = Stream.of(member.firstName(), member.lastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        var locale = member.attributes() == null
                ? List.<String>of()
                : member.attributes().getOrDefault("locale", List.of());
        return new Person(
                party,
                member.id(),
                name.isEmpty() ? member.username() : name,
                member.email() == null || member.email().isBlank() ? null : member.email(),
                Language.chosen(locale.isEmpty() ? null : locale.get(0)),
                roles);
    }
}
