package org.victimcare.kit.security;

import static java.util.stream.Collectors.joining;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks: the person or service behind the token, or the system itself where there is no request. */
@ApplicationScoped
public class Caller {

    private static final String SYSTEM = "system";

    private final CurrentIdentityAssociation identities;

    Caller(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /** The staff id or the service account: the subject of the token. */
    public String id() {
        return token().map(JsonWebToken::getSubject).orElse(SYSTEM);
    }

    /** The code of the basic command unit that the caller works for. */
    public Optional<String> unit() {
        return token().flatMap(token -> token.claim("unit"));
    }

    /** The support service that the caller works for. */
    public Optional<String> agency() {
        return token().flatMap(token -> token.claim("agency"));
    }

    public boolean has(String role) {
        return identity().map(identity -> identity.hasRole(role)).orElse(false);
    }

    /** Whether the caller's roles reach beyond the own unit. */
    public boolean seesEveryUnit() {
        return token().isEmpty() || Roles.EVERY_UNIT.stream().anyMatch(this::has);
    }

    /** The roles, sorted, for the access log. */
    public String roles() {
        return identity()
                .map(identity -> identity.getRoles().stream().sorted().collect(joining(",")))
                .orElse(SYSTEM);
    }

    private Optional<JsonWebToken> token() {
        return identity()
                .map(SecurityIdentity::getPrincipal)
                .filter(JsonWebToken.class::isInstance)
                .map(JsonWebToken.class::cast);
    }

    private Optional<SecurityIdentity> identity() {
        return Arc.container().requestContext().isActive()
                ? Optional.of(identities.getIdentity()).filter(identity -> !identity.isAnonymous())
                : Optional.empty();
    }
}
