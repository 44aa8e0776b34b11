package org.victimcare.testkit.servers;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;

/** A small identity provider on loopback that answers at Keycloak's paths. Production profiles refuse what it signs. */
public final class LocalIssuer implements AutoCloseable {

    private static final String REALM = "/realms/victimcare-local";
    private static final String PROTOCOL = REALM + "/protocol/openid-connect";

    private final HttpServer server;
    private final TokenSigner signer;
    private final String issuer;

    private LocalIssuer(HttpServer server, TokenSigner signer, String issuer) {
        this.server = server;
        this.signer = signer;
        this.issuer = issuer;
    }

    /** Answers the service accounts, with the secret that the local run gives each of them. */
    public static LocalIssuer start(Path directory, int port) {
        var issuer = urlAt(port);
        var signer = new TokenSigner(issuer, SigningKey.keptIn(directory));
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext(PROTOCOL + "/certs", exchange -> IssuerAnswer.of(200, signer.keySet())
                    .to(exchange));
            server.createContext(PROTOCOL + "/token", new ServiceAccounts(signer));
            server.createContext(
                    REALM + "/.well-known/openid-configuration",
                    exchange -> IssuerAnswer.of(200, discovery(issuer)).to(exchange));
            server.start();
            return new LocalIssuer(server, signer, issuer);
        } catch (IOException e) {
            throw new UncheckedIOException("The local issuer cannot listen on port " + port, e);
        }
    }

    public static String urlAt(int port) {
        return "http://127.0.0.1:" + port + REALM;
    }

    public String url() {
        return issuer;
    }

    public String token(String subject, Collection<String> roles, Map<String, String> claims, Duration lifetime) {
        return signer.token(subject, roles, claims, lifetime);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static String discovery(String issuer) {
        var protocol = issuer + "/protocol/openid-connect";
        return """
                {"issuer":"%s","jwks_uri":"%s/certs","token_endpoint":"%s/token",\
                "grant_types_supported":["client_credentials"]}""".formatted(issuer, protocol, protocol);
    }
}
