package org.victimcare.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.victimcare.journeys.Manifests.nameOf;
import static org.victimcare.journeys.Manifests.title;

import com.google.gson.JsonParseException;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The Kubernetes manifests are valid, hold together, and say the same as docker-compose.yml and the services. */
class ManifestsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path BASE = ROOT.resolve("k8s/base");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z_]+)");

    private interface Kind {
        Object read(String manifest) throws IOException;
    }

    private static final Map<String, Kind> KINDS = Map.of(
            "Namespace", V1Namespace::fromJson,
            "ServiceAccount", V1ServiceAccount::fromJson,
            "Service", V1Service::fromJson,
            "Deployment", V1Deployment::fromJson,
            "PodDisruptionBudget", V1PodDisruptionBudget::fromJson,
            "NetworkPolicy", V1NetworkPolicy::fromJson);

    private static final Map<String, Function<Manifests, Stream<String>>> RULES = rules();

    private final Manifests manifests = Manifests.read(BASE);

    ManifestsTest() throws IOException {}

    @TestFactory
    Stream<DynamicTest> keepEveryRule() {
        return RULES.entrySet().stream()
                .map(rule -> dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().apply(manifests)).isEmpty()));
    }

    /** A rule that cannot fail is worse than none. */
    @TestFactory
    Stream<DynamicTest> breakEachRuleWhenChanged() {
        var container = "/spec/template/spec/containers/0";
        return Stream.of(
                        new Change("valid", "Deployment", container + "/comand", "sh"),
                        new Change("valid", "Deployment", "/spec/replicas", "two"),
                        new Change("valid", "PodDisruptionBudget", "/kind", "PodDisruptionBudgets"),
                        new Change("services reach pods", "Service", "/spec/ports/0/targetPort", "https"),
                        new Change("services reach pods", "Service", "/spec/selector/app.kubernetes.io~1name", "x"),
                        new Change("own pods", "Deployment", "/spec/selector/matchLabels/version", "1"),
                        new Change("budgets", "PodDisruptionBudget", "/spec/selector/matchLabels/a", "b"),
                        new Change("accounts", "Deployment", "/spec/template/spec/serviceAccountName", "default"),
                        new Change("settings", "Deployment", container + "/envFrom/0/configMapRef/name", "common"),
                        new Change(
                                "settings", "Deployment", container + "/envFrom/0/configMapRef/name", "case-service"),
                        new Change("probes", "Deployment", container + "/livenessProbe/httpGet/port", "http"),
                        new Change(
                                "probes", "Deployment", container + "/livenessProbe/httpGet/path", "/q/health/ready"),
                        new Change("mounts", "Deployment", container + "/volumeMounts/0/name", "temp"),
                        new Change("peers", "NetworkPolicy", "/spec/ingress/0/ports/0/port", "htpp"),
                        new Change("peers", "NetworkPolicy", "/spec/podSelector/matchLabels/a", "b"),
                        new Change("calls", "NetworkPolicy", "/spec/ingress/0/from", List.of()),
                        new Change("ports", "NetworkPolicy", "/spec/egress/1/ports/0/port", 9093),
                        new Change("hardened", "Deployment", container + "/securityContext/privileged", true),
                        new Change("hardened", "Deployment", "/spec/template/spec/hostNetwork", true),
                        new Change("secret files", "Deployment", container + "/env", List.of()),
                        new Change("time", "Deployment", "/spec/template/spec/terminationGracePeriodSeconds", 30))
                .map(change -> dynamicTest(change.toString(), () -> {
                    var changed = manifests.with(
                            change.kind(), "case-service", change.pointer(), Optional.of(change.value()));
                    assertThat(rule(change.rule()).apply(changed)).isNotEmpty();
                }));
    }

    @Test
    void isolateNothingWithoutTheDefaultDenial() {
        var open =
                manifests.with("NetworkPolicy", "default-deny", "/spec/policyTypes", Optional.of(List.of("Ingress")));

        assertThat(ManifestReferences.everyPodIsIsolated(open)).isNotEmpty();
    }

    @Test
    void nameTheSameVariablesAsDockerCompose() {
        var compose = Yaml.documents(ROOT.resolve("docker-compose.yml")).get(0);

        manifests.ofKind("Deployment").forEach(deployment -> {
            var service = compose.path("services").path(nameOf(deployment));
            var inCompose = new TreeSet<String>();
            Yaml.keys(service.path("environment")).forEach(inCompose::add);
            service.path("secrets")
                    .forEach(secret -> inCompose.add(secret.path("target").asText()));
            // The mailbox of docker-compose asks nobody to sign in and is read by nobody; no texts and letters are
            // carried.
            var here = manifests.variables(deployment);
            here.removeAll(List.of("SMTP_USERNAME", "SMTP_PASSWORD", "IMAP_USERNAME", "IMAP_PASSWORD"));
            here.removeAll(List.of("NOTIFY_URL", "NOTIFY_API_KEY", "NOTIFY_RECEIPT_TOKEN"));
            assertThat(inCompose).as(title(deployment)).isEqualTo(here);
        });
    }

    @Test
    void giveNoServiceAVariableThatItDoesNotRead() throws IOException {
        for (var deployment : manifests.ofKind("Deployment").toList()) {
            assertThat(variablesReadBy(nameOf(deployment)))
                    .as(title(deployment))
                    .containsAll(manifests.variables(deployment));
        }
    }

    /** What is not given has a default, and a default is no secret. */
    @Test
    void giveEveryServiceTheSecretsThatItReads() throws IOException {
        for (var deployment : manifests.ofKind("Deployment").toList()) {
            var secrets = variablesReadBy(nameOf(deployment)).stream()
                    .filter(name -> name.matches(".*_(PASSWORD|SECRET|KEY)"))
                    .toList();

            assertThat(manifests.variables(deployment)).as(title(deployment)).containsAll(secrets);
        }
    }

    @Test
    void tellInTheReadmeEverySecretThatMustExist() throws IOException {
        var readme = Files.readString(ROOT.resolve("k8s/README.md"));

        assertThat(manifests.ofKind("Deployment").flatMap(Manifests::secrets))
                .isNotEmpty()
                .allSatisfy(secret ->
                        assertThat(readme).contains("`" + secret.path("name").asText() + "`"));
    }

    @Test
    void runTheFourServicesAlike() {
        var deployments = manifests
                .ofKind("Deployment")
                .map(deployment ->
                        Manifests.withoutVolumes(deployment).toString().replace(nameOf(deployment), "a-service"))
                .toList();

        assertThat(deployments).hasSize(4);
        assertThat(deployments).containsOnly(deployments.get(0));
    }

    @Test
    void renderWithKustomize() throws Exception {
        assumeTrue(onPath("kubectl"), "kubectl is not installed");
        var kustomize = new ProcessBuilder("kubectl", "kustomize", BASE.toString())
                .redirectErrorStream(true)
                .start();

        var rendered = new String(kustomize.getInputStream().readAllBytes(), UTF_8);

        assertThat(kustomize.waitFor()).as(rendered).isZero();
        assertThat(rendered.split("\n---\n"))
                .hasSize(manifests.documents().size() + manifests.settings().size());
    }

    private static Set<String> variablesReadBy(String service) throws IOException {
        var read = new TreeSet<String>();
        for (var file : List.of(
                ROOT.resolve("service-kit/src/main/resources/META-INF/microprofile-config.properties"),
                ROOT.resolve(service).resolve("src/main/resources/application.properties"))) {
            VARIABLE.matcher(Files.readString(file)).results().forEach(found -> read.add(found.group(1)));
        }
        return read;
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static Function<Manifests, Stream<String>> rule(String name) {
        return Optional.ofNullable(RULES.get(name)).orElseThrow();
    }

    private static Stream<String> invalid(Manifests manifests) {
        return manifests.documents().stream().flatMap(document -> {
            try {
                Optional.ofNullable(KINDS.get(document.path("kind").asText()))
                        .orElseThrow(() -> new IllegalArgumentException("no kind that belongs here"))
                        .read(document.toString());
                return Stream.empty();
            } catch (IOException | IllegalArgumentException | JsonParseException e) {
                return Stream.of(title(document) + ": " + e.getMessage());
            }
        });
    }

    private static Map<String, Function<Manifests, Stream<String>>> rules() {
        var rules = new LinkedHashMap<String, Function<Manifests, Stream<String>>>();
        rules.put("valid", ManifestsTest::invalid);
        rules.put("services reach pods", ManifestReferences::servicesReachPods);
        rules.put("own pods", ManifestReferences::deploymentsSelectTheirOwnPods);
        rules.put("budgets", ManifestReferences::everyDeploymentHasOneBudget);
        rules.put("accounts", ManifestReferences::accountsExist);
        rules.put("settings", ManifestReferences::settingsExistOnce);
        rules.put("probes", ManifestReferences::probesAskDifferentThingsOfThePortForThem);
        rules.put("mounts", ManifestReferences::mountsHaveVolumes);
        rules.put("peers", ManifestReferences::networkPeersExist);
        rules.put("isolated", ManifestReferences::everyPodIsIsolated);
        rules.put("calls", ManifestTraffic::callersMayCallAndNobodyElse);
        rules.put("ports", ManifestTraffic::portsOfSettingsAreOpenAndNoOthers);
        rules.put("hardened", ManifestHardening::everythingIsHardened);
        rules.put("secret files", ManifestHardening::secretsAreFiles);
        rules.put("time", ManifestHardening::thereIsTimeToShutDown);
        return rules;
    }

    /** One value of a manifest of case-service that breaks a rule. */
    private record Change(String rule, String kind, String pointer, Object value) {}
}
