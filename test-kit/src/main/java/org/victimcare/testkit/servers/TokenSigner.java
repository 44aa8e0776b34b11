package org.victimcare.testkit.servers;

import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Writes the tokens of one issuer in the form Keycloak gives them. */
public final class TokenSigner {

    private static final String AUDIENCE = "victimcare";

    private final String issuer;
    private final KeyPair keys;

    public TokenSigner(String issuer, KeyPair keys) {
        this.issuer = issuer;
        this.keys = keys;
    }

    /** A token that is valid from now on, for as long as it is said to live; a negative lifetime gives an expired one. */
    public String token(String subject, Collection<String> roles, Map<String, String> claims, Duration lifetime) {
        var now = Instant.now();
        var contents = new JwtClaims();
        contents.setIssuer(issuer);
        contents.setSubject(subject);
        contents.setAudience(AUDIENCE);
        contents.setIssuedAt(at(lifetime.isNegative() ? now.plus(lifetime.multipliedBy(2)) : now));
        contents.setExpirationTime(at(now.plus(lifetime)));
        contents.setJwtId(UUID.randomUUID().toString());
        contents.setClaim("preferred_username", subject);
        contents.setClaim("realm_access", Map.of("roles", List.copyOf(roles)));
        claims.forEach(contents::setClaim);
        return signed(contents);
    }

    private String signed(JwtClaims contents) {
        var token = new JsonWebSignature();
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        token.setHeader("typ", "JWT");
        token.setKeyIdHeaderValue(keyId());
        token.setKey(keys.getPrivate());
        token.setPayload(contents.toJson());
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("A token cannot be signed", e);
        }
    }

    private static NumericDate at(Instant instant) {
        return NumericDate.fromSeconds(instant.getEpochSecond());
    }

    /** What others need to verify the tokens: a JSON Web Key Set. */
    public String keySet() {
        var key = key();
        key.setUse("sig");
        key.setAlgorithm("RS256");
        key.setKeyId(keyId());
        return "{\"keys\":[" + key.toJson() + "]}";
    }

    private String keyId() {
        return key().calculateBase64urlEncodedThumbprint("SHA-256");
    }

    private RsaJsonWebKey key() {
        return new RsaJsonWebKey((RSAPublicKey) keys.getPublic());
    }
}
