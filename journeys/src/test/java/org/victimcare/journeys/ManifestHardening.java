package org.victimcare.journeys;

import static org.victimcare.journeys.Manifests.title;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What every deployment, budget and namespace must say, as pointers and the JSON that must stand there. */
final class ManifestHardening {

    private static final String CONTAINER = "/spec/template/spec/containers/0";

    private static final Map<String, Map<String, String>> WANTED = Map.of(
            "Deployment", deployment(),
            "PodDisruptionBudget",
                    Map.of("/spec/maxUnavailable", "1", "/spec/unhealthyPodEvictionPolicy", "\"AlwaysAllow\""),
            "ServiceAccount", Map.of("/automountServiceAccountToken", "false"),
            "Namespace",
                    Map.of(
                            "/metadata/labels/pod-security.kubernetes.io~1enforce", "\"restricted\"",
                            "/metadata/labels/pod-security.kubernetes.io~1warn", "\"restricted\"",
                            "/metadata/labels/pod-security.kubernetes.io~1audit", "\"restricted\""));

    private ManifestHardening() {}

    static Stream<String> everythingIsHardened(Manifests manifests) {
        return manifests.documents().stream()
                .flatMap(document -> WANTED.getOrDefault(document.path("kind").asText(), Map.of()).entrySet().stream()
                        .filter(wanted ->
                                !document.at(wanted.getKey()).toString().matches(wanted.getValue()))
                        .map(wanted -> "%s has %s at %s"
                                .formatted(title(document), document.at(wanted.getKey()), wanted.getKey())));
    }

    /** Credentials in the environment are seen by whoever may describe the pod. */
    static Stream<String> secretsAreFiles(Manifests manifests) {
        return manifests
                .ofKind("Deployment")
                .filter(deployment -> !deployment.at(CONTAINER + "/env").isMissingNode()
                        || Manifests.configMaps(deployment).anyMatch(String::isEmpty)
                        || manifests.environment(deployment).keySet().stream()
                                .anyMatch(name -> name.matches(".*(PASSWORD|SECRET|USERNAME|KEY)")))
                .map(deployment -> title(deployment) + " gets more than settings in its environment");
    }

    /** The service's delay of 5 s and its time-out of 25 s fit in. */
    static Stream<String> thereIsTimeToShutDown(Manifests manifests) {
        return manifests
                .ofKind("Deployment")
                .filter(deployment -> seconds(deployment) < 40)
                .map(deployment -> title(deployment) + " is killed while it shuts down");
    }

    private static int seconds(JsonNode deployment) {
        return deployment
                .at("/spec/template/spec/terminationGracePeriodSeconds")
                .asInt();
    }

    private static Map<String, String> deployment() {
        var pod = "/spec/template/spec";
        var wanted = new LinkedHashMap<String, String>();
        wanted.put("/spec/replicas", "[2-9]");
        wanted.put("/spec/strategy/rollingUpdate/maxUnavailable", "0");
        wanted.put("/spec/strategy/rollingUpdate/maxSurge", "1");
        wanted.put(pod + "/automountServiceAccountToken", "false");
        wanted.put(pod + "/enableServiceLinks", "false");
        wanted.put(pod + "/hostNetwork", "");
        wanted.put(pod + "/hostPID", "");
        wanted.put(pod + "/hostIPC", "");
        wanted.put(pod + "/securityContext/runAsNonRoot", "true");
        wanted.put(pod + "/securityContext/runAsUser", "185");
        wanted.put(pod + "/securityContext/seccompProfile/type", "\"RuntimeDefault\"");
        wanted.put(pod + "/topologySpreadConstraints/0/topologyKey", "\"topology.kubernetes.io/zone\"");
        wanted.put(pod + "/topologySpreadConstraints/1/topologyKey", "\"kubernetes.io/hostname\"");
        wanted.put(pod + "/containers/1", "");
        wanted.put(pod + "/initContainers", "");
        wanted.put(CONTAINER + "/securityContext/allowPrivilegeEscalation", "false");
        wanted.put(CONTAINER + "/securityContext/privileged", "false");
        wanted.put(CONTAINER + "/securityContext/readOnlyRootFilesystem", "true");
        wanted.put(CONTAINER + "/securityContext/capabilities", "\\{\"drop\":\\[\"ALL\"]}");
        wanted.put(CONTAINER + "/imagePullPolicy", "\"IfNotPresent\"");
        wanted.put(CONTAINER + "/lifecycle", "");
        for (var resource : new String[] {"cpu", "memory", "ephemeral-storage"}) {
            wanted.put(CONTAINER + "/resources/requests/" + resource, "\".+\"");
            wanted.put(CONTAINER + "/resources/limits/" + resource, "\".+\"");
        }
        return wanted;
    }
}
