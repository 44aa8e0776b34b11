package org.victimcare.testkit.servers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalIssuerTest {

    @TempDir
    Path directory = Path.of("");

    private LocalIssuer issuer;

    @BeforeEach
    void start() {
        issuer = LocalIssuer.start(directory, FreePorts.next());
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void keepsItsKeyForItsOwnerAlone() throws IOException {
        var file = directory.resolve("issuer-key.pem");
        var before = SigningKey.keptIn(directory);

        var after = SigningKey.keptIn(directory);

        assertThat(after.getPublic()).isEqualTo(before.getPublic());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void givesAServiceItsTokenForAFormOrABasicHeader() throws Exception {
        var byForm = ask("grant_type=client_credentials&client_id=case-service&client_secret=local-only", "");
        var byHeader = ask("grant_type=client_credentials", "referral-service:local-only");

        assertThat(byForm.statusCode()).isEqualTo(200);
        assertThat(claims(byForm)).contains("\"service-case\"").contains("\"sub\":\"case-service\"");
        assertThat(claims(byHeader)).contains("\"service-referral\"");
    }

    @Test
    void refusesAWrongSecretAnUnknownClientAndOtherGrants() throws Exception {
        var wrong = ask("grant_type=client_credentials&client_id=case-service&client_secret=guess", "");
        var unknown = ask("grant_type=client_credentials&client_id=nobody&client_secret=local-only", "");
        var password = ask("grant_type=password&username=x&password=y%ZZ", "");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(password.statusCode()).isEqualTo(400);
        assertThat(password.body()).isEqualTo("{\"error\":\"unsupported_grant_type\"}");
    }

    @Test
    void signsAnyTokenForItsOwner() {
        var token = issuer.token("4711", List.of("analyst"), Map.of("agency", "A1"), Duration.ofMinutes(1));

        assertThat(payload(token)).contains("\"agency\":\"A1\"").contains(issuer.url());
    }

    private HttpResponse<String> ask(String form, String account) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(issuer.url() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        if (!account.isEmpty()) {
            var encoded = Base64.getEncoder().encodeToString(account.getBytes(UTF_8));
            request.header("Authorization", "Basic " + encoded);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static String claims(HttpResponse<String> answer) {
        var start = answer.body().indexOf("access_token\":\"") + "access_token\":\"".length();
        return payload(answer.body().substring(start));
    }

    private static String payload(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), UTF_8);
    }
}
