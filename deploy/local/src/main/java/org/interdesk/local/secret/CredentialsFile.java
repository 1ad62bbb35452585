package org.interdesk.local.secret;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.interdesk.local.plan.Ports;

/**
 * Addresses and sign-ins for people and programs outside: the content of {@code .interdesk/credentials.json}.
 *
 * @param gateway address of the portal and of the API
 * @param issuer address of the realm
 */
public record CredentialsFile(String gateway, String issuer, List<User> users, List<Integrator> integrators) {

    public record User(String username, String password, String party, List<String> roles) {}

    public record Integrator(String clientId, String clientSecret, String party) {}

    public static CredentialsFile of(Realm realm, Secrets secrets, Ports ports) {
        return new CredentialsFile(
                ports.gatewayUrl(),
                ports.issuer(),
                realm.people().stream()
                        .map(person -> new User(
                                person.username(),
                                secrets.get(Secrets.person(person.username())),
                                person.party(),
                                person.roles()))
                        .toList(),
                realm.integrators().stream()
                        .map(integrator -> new Integrator(
                                integrator.clientId(),
                                secrets.get(Secrets.integrator(integrator.clientId())),
                                integrator.party()))
                        .toList());
    }

    public void write(Path file) {
        try {
            OwnerOnlyFile.write(
                    file, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(this));
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot write " + file, problem);
        }
    }
}
