package org.victimcare.journeys;

import static org.victimcare.journeys.Manifests.NAME;
import static org.victimcare.journeys.Manifests.containerOf;
import static org.victimcare.journeys.Manifests.nameOf;
import static org.victimcare.journeys.Manifests.podLabels;
import static org.victimcare.journeys.Manifests.podOf;
import static org.victimcare.journeys.Manifests.portNames;
import static org.victimcare.journeys.Manifests.title;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What one manifest says about another must be true of it. Each rule tells what is not. */
final class ManifestReferences {

    private static final List<String> PROBES = List.of("startupProbe", "readinessProbe", "livenessProbe");

    private ManifestReferences() {}

    static Stream<String> servicesReachPods(Manifests manifests) {
        return manifests.ofKind("Service").flatMap(service -> {
            var selected = manifests.selectedBy(service.at("/spec/selector"));
            if (selected.size() != 1) {
                return Stream.of(title(service) + " selects " + selected.size() + " deployments");
            }
            return Yaml.each(service.at("/spec/ports"))
                    .map(port -> port.path("targetPort").asText())
                    .filter(port -> portNames(selected.get(0)).noneMatch(port::equals))
                    .map(port -> title(service) + " wants a port " + port + " that no container has");
        });
    }

    static Stream<String> deploymentsSelectTheirOwnPods(Manifests manifests) {
        return manifests.ofKind("Deployment").flatMap(deployment -> {
            var selector = deployment.at("/spec/selector/matchLabels");
            var wrong = new TreeSet<String>();
            if (!manifests.selectedBy(selector).equals(List.of(deployment))) {
                wrong.add(title(deployment) + " does not select its own pods alone");
            }
            if (!Yaml.keys(selector).toList().equals(List.of(NAME, "app.kubernetes.io/instance"))) {
                wrong.add(title(deployment) + " selects by more than name and instance, which cannot be changed later");
            }
            return wrong.stream();
        });
    }

    static Stream<String> everyDeploymentHasOneBudget(Manifests manifests) {
        return manifests
                .ofKind("Deployment")
                .filter(deployment -> manifests
                                .ofKind("PodDisruptionBudget")
                                .filter(budget -> manifests
                                        .selectedBy(budget.at("/spec/selector/matchLabels"))
                                        .equals(List.of(deployment)))
                                .count()
                        != 1)
                .map(deployment -> title(deployment) + " has not one PodDisruptionBudget");
    }

    static Stream<String> accountsExist(Manifests manifests) {
        var accounts = names(manifests, "ServiceAccount");
        return manifests
                .ofKind("Deployment")
                .filter(deployment -> !accounts.contains(
                        podOf(deployment).path("serviceAccountName").asText()))
                .map(deployment -> title(deployment) + " runs as nobody we know");
    }

    static Stream<String> settingsExistOnce(Manifests manifests) {
        return manifests.ofKind("Deployment").flatMap(deployment -> {
            var wrong = new TreeSet<String>();
            var seen = new HashSet<String>();
            Manifests.configMaps(deployment).forEach(name -> {
                var settings = manifests.settings().get(name);
                if (settings == null) {
                    wrong.add(title(deployment) + " wants a ConfigMap " + name + " that nobody makes");
                } else {
                    settings.keySet().stream()
                            .filter(key -> !seen.add(key))
                            .forEach(key -> wrong.add(title(deployment) + " is told twice what " + key + " is"));
                }
            });
            return wrong.stream();
        });
    }

    static Stream<String> probesAskDifferentThingsOfThePortForThem(Manifests manifests) {
        return manifests.ofKind("Deployment").flatMap(deployment -> {
            var container = containerOf(deployment);
            var paths = new HashSet<String>();
            return PROBES.stream()
                    .map(container::path)
                    .map(probe -> probe.path("httpGet"))
                    .filter(get -> !get.path("port").asText().equals("management")
                            || !get.path("host").isMissingNode()
                            || !paths.add(get.path("path").asText()))
                    .map(get -> title(deployment) + " has a probe that asks wrongly: " + get);
        });
    }

    static Stream<String> mountsHaveVolumes(Manifests manifests) {
        return manifests.ofKind("Deployment").flatMap(deployment -> {
            var volumes = new HashSet<String>();
            podOf(deployment)
                    .path("volumes")
                    .forEach(volume -> volumes.add(volume.path("name").asText()));
            return Yaml.each(containerOf(deployment).path("volumeMounts"))
                    .map(mount -> mount.path("name").asText())
                    .filter(name -> !volumes.contains(name))
                    .map(name -> title(deployment) + " mounts a volume " + name + " that it does not have");
        });
    }

    static Stream<String> networkPeersExist(Manifests manifests) {
        return manifests.ofKind("NetworkPolicy").flatMap(policy -> {
            var wrong = new TreeSet<String>();
            var selector = policy.at("/spec/podSelector/matchLabels");
            if (!selector.isMissingNode() && manifests.selectedBy(selector).size() != 1) {
                wrong.add(title(policy) + " is about no pod");
            }
            peers(policy)
                    .map(peer -> peer.at("/podSelector/matchLabels"))
                    .filter(labels ->
                            labels.has(NAME) && manifests.selectedBy(labels).isEmpty())
                    .forEach(labels -> wrong.add(title(policy) + " knows a peer that is not there: " + labels));
            Yaml.each(policy.at("/spec/ingress"))
                    .flatMap(rule -> Yaml.each(rule.path("ports")))
                    .map(port -> port.path("port").asText())
                    .filter(port -> manifests.selectedBy(selector).stream()
                            .noneMatch(pod -> portNames(pod).anyMatch(port::equals)))
                    .forEach(port -> wrong.add(title(policy) + " opens a port that is not there: " + port));
            return wrong.stream();
        });
    }

    static Stream<String> everyPodIsIsolated(Manifests manifests) {
        var denied = manifests
                .ofKind("NetworkPolicy")
                .anyMatch(policy -> policy.at("/spec/podSelector").isEmpty()
                        && Yaml.texts(policy.at("/spec/policyTypes")).toList().equals(List.of("Ingress", "Egress"))
                        && policy.at("/spec/ingress").isMissingNode()
                        && policy.at("/spec/egress").isMissingNode());
        return denied ? Stream.empty() : Stream.of("Nothing denies what nobody allows");
    }

    /** The labels of a deployment's pods select it alone; the same must hold for each policy that names them. */
    static JsonNode policyOf(Manifests manifests, JsonNode deployment) {
        return manifests
                .ofKind("NetworkPolicy")
                .filter(policy -> policy.at("/spec/podSelector/matchLabels")
                        .path(NAME)
                        .equals(podLabels(deployment).path(NAME)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title(deployment) + " has no NetworkPolicy"));
    }

    static Stream<JsonNode> peers(JsonNode policy) {
        return Stream.concat(
                Yaml.each(policy.at("/spec/ingress")).flatMap(rule -> Yaml.each(rule.path("from"))),
                Yaml.each(policy.at("/spec/egress")).flatMap(rule -> Yaml.each(rule.path("to"))));
    }

    private static Set<String> names(Manifests manifests, String kind) {
        var names = new TreeSet<String>();
        manifests.ofKind(kind).forEach(document -> names.add(nameOf(document)));
        return names;
    }
}
