package org.victimcare.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;

class VictimCareServersTest {

    private final VictimCareServers servers = new VictimCareServers();

    @Test
    void givesEachStartADatabaseOfItsOwn() throws SQLException {
        var first = servers.start();
        try (var connection = DriverManager.getConnection(first.get("DATABASE_URL"), "victimcare", "victimcare");
                var statement = connection.createStatement()) {
            statement.execute("create table used (id int)");
        }

        var second = servers.start();

        assertThat(second.get("DATABASE_URL")).isNotEqualTo(first.get("DATABASE_URL"));
        assertThat(tablesOf(second)).isZero();
    }

    @Test
    void createsTheTopicsAndTheFurtherOnes() throws Exception {
        servers.init(Map.of("topics", "one, two"));

        var settings = servers.start();

        try (var admin =
                Admin.create(Map.<String, Object>of("bootstrap.servers", settings.get("KAFKA_BOOTSTRAP_SERVERS")))) {
            assertThat(admin.listTopics().names().get(30, TimeUnit.SECONDS))
                    .contains("one", "two", "victimcare.cases", "victimcare.feedback.dead-letter.case-service");
        }
    }

    @Test
    void signsTokensThatTheIssuersKeysVerify() throws Exception {
        var issuer = servers.start().getOrDefault("OIDC_ISSUER_URL", "");

        var token = Tokens.of("supervisor").unit("CN").subject("4711").token();

        var claims = verifier(issuer).processToClaims(token);
        assertThat(claims.getSubject()).isEqualTo("4711");
        assertThat(claims.getStringClaimValue("unit")).isEqualTo("CN");
        assertThat(claims.flattenClaims().get("realm_access.roles")).containsExactly("supervisor");
        assertThat(claims.getAudience()).containsExactly("victimcare");
        assertThat(claims.getJwtId()).isNotBlank();
    }

    @Test
    void signsTokensThatNobodyMayAccept() {
        var issuer = servers.start().getOrDefault("OIDC_ISSUER_URL", "");

        var forged = refusal(issuer, Tokens.forged("supervisor"));
        var expired = refusal(issuer, Tokens.expired("supervisor"));

        assertThat(forged.hasExpired()).isFalse();
        assertThat(expired.hasExpired()).isTrue();
    }

    private static InvalidJwtException refusal(String issuer, String token) {
        try {
            verifier(issuer).processToClaims(token);
        } catch (InvalidJwtException refusal) {
            return refusal;
        }
        throw new AssertionError("The token was accepted");
    }

    private static JwtConsumer verifier(String issuer) {
        var keys = new HttpsJwks(issuer + "/protocol/openid-connect/certs");
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(keys))
                .setExpectedIssuer(issuer)
                .setExpectedAudience("victimcare")
                .setRequireExpirationTime()
                .build();
    }

    private static int tablesOf(Map<String, String> settings) throws SQLException {
        try (var connection = DriverManager.getConnection(settings.get("DATABASE_URL"), "victimcare", "victimcare");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from pg_tables where schemaname = 'public'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
