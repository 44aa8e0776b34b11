package org.victimcare.journeys;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The Kubernetes manifests as they are written, and the settings that are made into ConfigMaps.
 *
 * @param settings of each generated ConfigMap, by its name
 */
record Manifests(List<JsonNode> documents, Map<String, Map<String, String>> settings) {

    static final String NAME = "app.kubernetes.io/name";

    static Manifests read(Path base) throws IOException {
        var kustomization = Yaml.documents(base.resolve("kustomization.yaml")).get(0);
        var documents = new ArrayList<JsonNode>();
        Yaml.texts(kustomization.path("resources"))
                .forEach(file -> documents.addAll(Yaml.documents(base.resolve(file))));
        var settings = new TreeMap<String, Map<String, String>>();
        for (var generated : kustomization.path("configMapGenerator")) {
            var values = new TreeMap<String, String>();
            for (var file : generated.path("envs")) {
                Files.readAllLines(base.resolve(file.asText())).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.split("=", 2))
                        .forEach(pair -> values.put(pair[0], pair[1]));
            }
            settings.put(generated.path("name").asText(), values);
        }
        return new Manifests(documents, settings);
    }

    Stream<JsonNode> ofKind(String kind) {
        return documents.stream()
                .filter(document -> document.path("kind").asText().equals(kind));
    }

    JsonNode deployment(String name) {
        return ofKind("Deployment")
                .filter(document -> nameOf(document).equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The deployments whose pods have all these labels. */
    List<JsonNode> selectedBy(JsonNode labels) {
        return ofKind("Deployment").filter(each -> has(podLabels(each), labels)).toList();
    }

    /** What a container of the deployment finds in its environment, ConfigMaps only. */
    Map<String, String> environment(JsonNode deployment) {
        var environment = new TreeMap<String, String>();
        configMaps(deployment).forEach(name -> environment.putAll(settings.getOrDefault(name, Map.of())));
        return environment;
    }

    /** All variables that the application of a deployment is given, as environment or as files of that name. */
    TreeSet<String> variables(JsonNode deployment) {
        var variables = new TreeSet<>(environment(deployment).keySet());
        secretItems(deployment).forEach(item -> variables.add(item.path("path").asText()));
        return variables;
    }

    /** A copy in which one value of one document is another, or is gone. */
    Manifests with(String kind, String name, String pointer, Optional<Object> value) {
        var changed = new ArrayList<JsonNode>();
        documents.forEach(document -> changed.add(document.deepCopy()));
        var document = changed.stream()
                .filter(each ->
                        each.path("kind").asText().equals(kind) && nameOf(each).equals(name))
                .findFirst()
                .orElseThrow();
        var at = JsonPointer.compile(pointer);
        var parent = (ObjectNode) document.at(at.head());
        if (value.isPresent()) {
            parent.set(at.last().getMatchingProperty(), Yaml.tree(value.get()));
        } else {
            parent.remove(at.last().getMatchingProperty());
        }
        return new Manifests(changed, settings);
    }

    static String nameOf(JsonNode document) {
        return document.path("metadata").path("name").asText();
    }

    static String title(JsonNode document) {
        return document.path("kind").asText() + " " + nameOf(document);
    }

    static JsonNode podOf(JsonNode deployment) {
        return deployment.at("/spec/template/spec");
    }

    static JsonNode containerOf(JsonNode deployment) {
        return podOf(deployment).path("containers").path(0);
    }

    static JsonNode podLabels(JsonNode deployment) {
        return deployment.at("/spec/template/metadata/labels");
    }

    static JsonNode withoutVolumes(JsonNode deployment) {
        JsonNode copy = deployment.deepCopy();
        ((ObjectNode) podOf(copy)).remove("volumes");
        return copy;
    }

    static Stream<String> portNames(JsonNode deployment) {
        return Yaml.each(containerOf(deployment).path("ports"))
                .map(port -> port.path("name").asText());
    }

    static Stream<String> configMaps(JsonNode deployment) {
        return Yaml.each(containerOf(deployment).path("envFrom"))
                .map(source -> source.at("/configMapRef/name").asText());
    }

    static Stream<JsonNode> secrets(JsonNode deployment) {
        return Yaml.each(podOf(deployment).path("volumes"))
                .flatMap(volume -> Yaml.each(volume.at("/projected/sources")))
                .map(source -> source.path("secret"));
    }

    private static Stream<JsonNode> secretItems(JsonNode deployment) {
        return secrets(deployment).flatMap(secret -> Yaml.each(secret.path("items")));
    }

    private static boolean has(JsonNode labels, JsonNode wanted) {
        return !wanted.isEmpty()
                && Yaml.keys(wanted).allMatch(key -> wanted.path(key).equals(labels.path(key)));
    }
}
