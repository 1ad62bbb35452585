package org.interdesk.kit.testing.server;

import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** Keys that sign test tokens: made anew in each test process, so that none is kept in the repository. */
public final class TestKeys {

    private static final String PROPERTY = "interdesk.test.signing-key";

    private TestKeys() {}

    /** The key whose public half the test issuer publishes. */
    public static synchronized RsaJsonWebKey trusted() {
        try {
            var kept = System.getProperty(PROPERTY);
            if (kept != null) {
                return (RsaJsonWebKey) JsonWebKey.Factory.newJwk(kept);
            }
            var made = generate("test");
            System.setProperty(PROPERTY, made.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
            return made;
        } catch (JoseException e) {
            throw new IllegalStateException("no key to sign test tokens with", e);
        }
    }

    /** A key nobody trusts, under the name of the trusted one. */
    public static RsaJsonWebKey stranger() {
        try {
            return generate("test");
        } catch (JoseException e) {
            throw new IllegalStateException("no key to sign test tokens with", e);
        }
    }

    private static RsaJsonWebKey generate(String id) throws JoseException {
        var key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId(id);
        key.setAlgorithm("RS256");
        key.setUse("sig");
        return key;
    }
}
