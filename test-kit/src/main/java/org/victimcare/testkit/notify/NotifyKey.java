package org.victimcare.testkit.notify;

import java.nio.charset.StandardCharsets;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.HmacKey;
import org.jspecify.annotations.Nullable;

/** Knows whether a request was signed with our key, within the half minute in which that counts. */
final class NotifyKey {

    private static final int UUID_LENGTH = 36;
    private static final int SECONDS = 30;

    private final JwtConsumer tokens;

    NotifyKey(String apiKey) {
        var secret = apiKey.substring(apiKey.length() - UUID_LENGTH);
        var service = apiKey.substring(apiKey.length() - 2 * UUID_LENGTH - 1, apiKey.length() - UUID_LENGTH - 1);
        tokens = new JwtConsumerBuilder()
                .setVerificationKey(new HmacKey(secret.getBytes(StandardCharsets.UTF_8)))
                .setJwsAlgorithmConstraints(
                        new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256))
                .setExpectedIssuer(service)
                .setRequireIssuedAt()
                .setIssuedAtRestrictions(SECONDS, SECONDS)
                .setRelaxVerificationKeyValidation()
                .build();
    }

    boolean signed(@Nullable String authorization) {
        try {
            return authorization != null
                    && authorization.startsWith("Bearer ")
                    && tokens.process(authorization.substring("Bearer ".length())) != null;
        } catch (InvalidJwtException e) {
            return false;
        }
    }
}
