package org.victimcare.testkit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.victimcare.testkit.servers.SharedServers;
import org.victimcare.testkit.servers.SigningKey;
import org.victimcare.testkit.servers.TokenSigner;

/**
 * Signed tokens for API tests: {@code given().auth().oauth2(Tokens.of("supervisor").unit("CN").token())}. They are good
 * where {@link VictimCareServers} has started.
 */
public final class Tokens {

    private static final Duration LIFETIME = Duration.ofHours(1);

    private final List<String> roles;
    private final Map<String, String> claims = new HashMap<>();
    private String subject = "tester";

    private Tokens(List<String> roles) {
        this.roles = roles;
    }

    public static Tokens of(String... roles) {
        return new Tokens(List.of(roles));
    }

    public Tokens unit(String code) {
        claims.put("unit", code);
        return this;
    }

    public Tokens agency(String id) {
        claims.put("agency", id);
        return this;
    }

    public Tokens subject(String staffId) {
        subject = staffId;
        return this;
    }

    /** The token as it goes into the Authorization header. */
    public String token() {
        return signer().token(subject, roles, claims, LIFETIME);
    }

    /** Says everything right, but is signed with somebody else's key. */
    public static String forged(String role) {
        return new TokenSigner(setting(SharedServers.ISSUER), SigningKey.fresh())
                .token("intruder", List.of(role), Map.of(), LIFETIME);
    }

    /** Was good an hour ago. */
    public static String expired(String role) {
        return signer().token("tester", List.of(role), Map.of(), LIFETIME.negated());
    }

    private static TokenSigner signer() {
        return new TokenSigner(setting(SharedServers.ISSUER), SigningKey.keptIn(Path.of(setting(SharedServers.KEYS))));
    }

    private static String setting(String name) {
        return Objects.requireNonNull(
                System.getProperty(name), "Tokens need @WithTestResource(VictimCareServers.class) on the test");
    }
}
