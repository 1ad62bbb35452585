package org.interdesk.kit.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.server.TestKeys;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/**
 * Access tokens as the realm {@code interdesk} would sign them, and tokens that are wrong in one way each.
 *
 * <p>Tokens name realm roles in {@code realm_access.roles}, the party in {@code party} and the audience {@code
 * interdesk-api}; they live for an hour of real time, whatever {@link SettableNow} says.
 */
public final class TestUsers {

    public static final String AUDIENCE = "interdesk-api";
    private static final float HOUR = 60;

    private TestUsers() {}

    /** A person of a party; the same party and roles are the same person in every test. */
    public static String token(String party, String... roles) {
        return named((party + "-" + String.join("-", roles)).toLowerCase(java.util.Locale.ROOT), party, roles);
    }

    /** A person with a user name of its own, for tests with several people of one party and role. */
    public static String named(String username, String party, String... roles) {
        return sign(claims(username, party, List.of(roles)));
    }

    /** The machine account of a party's desk, with the roles that the realm gives it. */
    public static String integrator(String party) {
        var claims = claims(
                "service-account-integrator-" + party.toLowerCase(java.util.Locale.ROOT),
                party,
                List.of(Roles.INTEGRATOR, Roles.DESK_AGENT));
        claims.setClaim("azp", "integrator-" + party.toLowerCase(java.util.Locale.ROOT));
        return sign(claims);
    }

    /** The subject that {@link #named} and {@link #token} give to a user name. */
    public static String subjectOf(String username) {
        return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public static String expired(String party, String... roles) {
        return with(party, roles, claims -> claims.setExpirationTimeMinutesInTheFuture(-HOUR));
    }

    public static String notYetValid(String party, String... roles) {
        return with(party, roles, claims -> claims.setNotBeforeMinutesInThePast(-HOUR));
    }

    public static String otherRealm(String party, String... roles) {
        return with(
                party,
                roles,
                claims -> claims.setIssuer(
                        TestEnvironment.get(TestEnvironment.ISSUER).replace("/realms/interdesk", "/realms/elsewhere")));
    }

    public static String otherAudience(String party, String... roles) {
        return with(party, roles, claims -> claims.setAudience("account"));
    }

    /** What the browser's session holds about a person; it is no key to the API. */
    public static String idToken(String party, String... roles) {
        return with(party, roles, claims -> claims.setClaim("typ", "ID"));
    }

    public static String refreshToken(String party, String... roles) {
        return with(party, roles, claims -> claims.setClaim("typ", "Refresh"));
    }

    /** A person who belongs to a party that nobody has chosen yet. */
    public static String withoutParty(String... roles) {
        return with("BY", roles, claims -> claims.unsetClaim("party"));
    }

    /** Signed by a key that calls itself like the trusted one. */
    public static String signedByStranger(String party, String... roles) {
        return sign(claims("stranger", party, List.of(roles)), TestKeys.stranger());
    }

    /** Not signed at all ({@code alg: none}). */
    public static String unsigned(String party, String... roles) {
        var jws = new JsonWebSignature();
        jws.setPayload(claims("nobody", party, List.of(roles)).toJson());
        jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        return serialize(jws);
    }

    /** Signed symmetrically with the public key as the secret, which a careless verifier accepts. */
    public static String signedWithThePublicKey(String party, String... roles) {
        var jws = new JsonWebSignature();
        jws.setPayload(claims("confuser", party, List.of(roles)).toJson());
        jws.setKeyIdHeaderValue(TestKeys.trusted().getKeyId());
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        jws.setKey(new HmacKey(TestKeys.trusted().getRsaPublicKey().getEncoded()));
        return serialize(jws);
    }

    private static String with(String party, String[] roles, Consumer<JwtClaims> change) {
        var claims = claims("someone", party, List.of(roles));
        change.accept(claims);
        return sign(claims);
    }

    /** The claims of an access token, before a test or the issuer changes any. */
    public static JwtClaims claims(String username, String party, List<String> roles) {
        var claims = new JwtClaims();
        claims.setIssuer(TestEnvironment.get(TestEnvironment.ISSUER));
        claims.setAudience(AUDIENCE);
        claims.setClaim("typ", "Bearer");
        claims.setClaim("azp", "interdesk-gateway");
        claims.setSubject(subjectOf(username));
        claims.setClaim("preferred_username", username);
        claims.setClaim("name", username);
        claims.setClaim("party", party);
        claims.setClaim("realm_access", Map.of("roles", roles));
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(HOUR);
        claims.setGeneratedJwtId();
        return claims;
    }

    public static String sign(JwtClaims claims) {
        return sign(claims, TestKeys.trusted());
    }

    private static String sign(JwtClaims claims, RsaJsonWebKey key) {
        var jws = new JsonWebSignature();
        jws.setPayload(claims.toJson());
        jws.setKey(key.getPrivateKey());
        jws.setKeyIdHeaderValue(key.getKeyId());
        jws.setHeader("typ", "JWT");
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        return serialize(jws);
    }

    private static String serialize(JsonWebSignature jws) {
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("a test token cannot be signed", e);
        }
    }
}
