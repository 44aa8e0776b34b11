package org.victimcare.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.victimcare.journeys.ComposeRules.service;
import static org.victimcare.journeys.ComposeRules.services;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** docker-compose.yml and what lies in compose/ hold together, and keep to what containers here must keep to. */
class ComposeTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern NAME_OF_TOPIC = Pattern.compile("(?m)^victimcare\\.[a-z.-]+$");

    private final JsonNode compose =
            Yaml.documents(ROOT.resolve("docker-compose.yml")).get(0);
    private final Map<String, String> versions = new TreeMap<>();

    ComposeTest() throws IOException {
        Files.readAllLines(ROOT.resolve(".env")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .forEach(pair -> versions.put(pair[0], pair[1]));
    }

    @Test
    void keepsEveryRule() {
        assertThat(violations(compose)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("offences")
    void breaksARuleWhen(String name, String pointer, Object value) {
        JsonNode changed = compose.deepCopy();
        var at = JsonPointer.compile(pointer);

        ((ObjectNode) changed.at(at.head())).set(at.last().getMatchingProperty(), Yaml.tree(value));

        assertThat(violations(changed)).isNotEmpty();
    }

    static Stream<Arguments> offences() {
        return Stream.of(
                arguments("a version floats", "/services/kafka/image", "apache/kafka:latest"),
                arguments("a service runs the image of another", "/services/case-service/image", "victim-care/x:1"),
                arguments("a port is open to all", "/services/mailpit/ports", List.of("8025:8025")),
                arguments("a capability is left", "/services/kafka/cap_drop", List.of("NET_RAW")),
                arguments("privileges can be gained", "/services/keycloak/security_opt", List.of()),
                arguments("memory has no limit", "/services/kafka/deploy/resources/limits", Map.of("cpus", "1")),
                arguments("nothing checks it", "/services/feedback-service/healthcheck", Map.of()),
                arguments("a job is started again and again", "/services/topics/restart", "always"),
                arguments("a service can change its own code", "/services/case-service/read_only", false),
                arguments("a service is root", "/services/case-service/user", "0:0"),
                arguments("two services share a database", "/services/case-service/networks", List.of("feedback")),
                arguments("a database sees the world", "/networks/cases/internal", false),
                arguments("nobody waits for a job", "/services", Map.of("topics", Map.of())));
    }

    @Test
    void runsTheVersionsThatTheBuildKnows() throws IOException {
        var pom = Files.readString(ROOT.resolve("pom.xml"));

        assertThat(pom).contains("<version>" + versions.get("VICTIM_CARE_TAG") + "</version>");
        assertThat(pom).contains("<kafka.version>" + tag("IMAGE_KAFKA") + "</kafka.version>");
        assertThat(pom).contains("<version>" + tag("IMAGE_POSTGRES") + ".0</version>");
        assertThat(Files.readString(ROOT.resolve("k8s/base/kustomization.yaml")))
                .contains("newTag: " + versions.get("VICTIM_CARE_TAG"));
    }

    @Test
    void makesEveryTopicThatAServiceListensToAndNoOther() throws IOException {
        var made = NAME_OF_TOPIC
                .matcher(Files.readString(ROOT.resolve("compose/topics.sh")))
                .results()
                .map(MatchResult::group)
                .toList();
        var wanted = new TreeSet<String>();
        for (var service : List.of("case", "notification", "referral", "feedback")) {
            var settings = ROOT.resolve(service + "-service/src/main/resources/application.properties");
            Files.readAllLines(settings).stream()
                    .filter(line -> line.matches("mp\\.messaging\\.incoming\\..+\\.topic=.+"))
                    .forEach(line -> wanted.add(line.substring(line.indexOf('=') + 1)));
        }

        assertThat(made).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void findsTheIssuerUnderOneNameInsideAndOutside() {
        var issuer = URI.create(service(compose, "case-service")
                .at("/environment/OIDC_ISSUER_URL")
                .asText());
        var keycloak = service(compose, "keycloak");

        assertThat(keycloak.at("/environment/KC_HOSTNAME").asText())
                .isEqualTo("http://" + issuer.getHost() + ":" + issuer.getPort());
        assertThat(keycloak.at("/environment/KC_HTTP_PORT").asInt()).isEqualTo(issuer.getPort());
        assertThat(Yaml.texts(keycloak.at("/networks/api/aliases"))).contains(issuer.getHost());
        assertThat(Yaml.texts(keycloak.path("ports"))).contains("127.0.0.1:8085:" + issuer.getPort());
        assertThat(issuer.getPath())
                .isEqualTo("/realms/" + realm().path("realm").asText());
    }

    @Test
    void makesEverySecretThatItWantsAndKeepsWhatThereIs(@TempDir Path folder) throws Exception {
        var script = Files.copy(ROOT.resolve("compose/secrets.sh"), folder.resolve("secrets.sh"));
        run(script);
        var first = Files.readString(folder.resolve("secrets/cases-database"));

        run(script);

        assertThat(Files.readString(folder.resolve("secrets/cases-database"))).isEqualTo(first);
        assertThat(compose.path("secrets")).isNotEmpty().allSatisfy(secret -> {
            var file = folder.resolve(secret.path("file").asText().replace("compose/", ""));
            assertThat(file).isNotEmptyFile();
        });
        var names = new TreeSet<String>();
        Yaml.keys(compose.path("secrets")).forEach(names::add);
        assertThat(services(compose)
                        .flatMap(name -> Yaml.each(service(compose, name).path("secrets"))))
                .allSatisfy(
                        used -> assertThat(names).contains(used.path("source").asText()));
        var environment = Files.readString(folder.resolve("secrets/keycloak.env"));
        assertThat(realm().toString().split("\\$\\{"))
                .filteredOn(part -> part.matches("(?s)[A-Z_]+}.*"))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(environment).contains(part.substring(0, part.indexOf('}')) + "="));
    }

    @Test
    void hasADemoUserForEveryRoleAndAnAccountForEveryService() {
        var people = List.of(
                "victim-care-officer",
                "phone-line-agent",
                "investigating-officer",
                "supervisor",
                "partner",
                "analyst",
                "auditor",
                "operator");
        var services = List.of("service-case", "service-notification", "service-referral", "service-feedback");

        var roles = Yaml.each(realm().at("/roles/realm"))
                .map(role -> role.path("name").asText());
        var given = Yaml.each(realm().path("users")).flatMap(user -> Yaml.texts(user.path("realmRoles")));

        var all = Stream.concat(people.stream(), services.stream()).toList();
        assertThat(roles).containsExactlyElementsOf(all);
        assertThat(given).containsExactlyElementsOf(all);
        assertThat(Yaml.each(realm().path("users")).filter(user -> user.has("credentials")))
                .hasSameSizeAs(people)
                .allSatisfy(user ->
                        assertThat(user.at("/credentials/0/value").asText()).isEqualTo("${DEMO_USER_PASSWORD}"));
    }

    private Stream<String> violations(JsonNode file) {
        return Stream.of(
                        ComposeRules.imagesArePinned(file, versions),
                        ComposeRules.onlyThisMachineReachesPorts(file),
                        ComposeRules.containersAreHardened(file),
                        ComposeRules.databasesAreReachedByTheirServiceAlone(file),
                        ComposeRules.jobsAreWaitedFor(file))
                .flatMap(each -> each);
    }

    private JsonNode realm() {
        return Yaml.documents(ROOT.resolve("compose/realm.json")).get(0);
    }

    private String tag(String image) {
        return versions.getOrDefault(image, "").replaceAll(".*:", "");
    }

    private static void run(Path script) throws IOException, InterruptedException {
        var bash = new ProcessBuilder("bash", script.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(bash.getInputStream().readAllBytes(), UTF_8);
        assertThat(bash.waitFor()).as(said).isZero();
    }
}
