package org.victimcare.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What every container of docker-compose.yml must keep to. Each rule tells what does not. */
final class ComposeRules {

    private static final Set<String> ONE_SHOT = Set.of("topics");
    private static final String IMAGE = "\\$\\{(IMAGE_[A-Z]+):\\?}|victim-care/%s:\\$\\{(VICTIM_CARE_TAG):\\?}";
    private static final String PINNED = "1\\.0-SNAPSHOT|[a-z0-9./-]+:v?[0-9]+\\.[0-9]+(\\.[0-9]+)*";

    private ComposeRules() {}

    static Stream<String> imagesArePinned(JsonNode compose, Map<String, String> versions) {
        return services(compose)
                .filter(name -> {
                    var image = service(compose, name).path("image").asText();
                    return !image.matches(IMAGE.formatted(name))
                            || !versions.getOrDefault(image.replaceAll(".*\\{(.+):\\?}", "$1"), "")
                                    .matches(PINNED);
                })
                .map(name -> name + " runs " + service(compose, name).path("image"));
    }

    static Stream<String> onlyThisMachineReachesPorts(JsonNode compose) {
        return services(compose)
                .flatMap(name -> Yaml.texts(service(compose, name).path("ports"))
                        .filter(port -> !port.startsWith("127.0.0.1:"))
                        .map(port -> name + " is open to the network at " + port));
    }

    static Stream<String> containersAreHardened(JsonNode compose) {
        return services(compose).flatMap(name -> {
            var service = service(compose, name);
            var limits = service.at("/deploy/resources/limits");
            var wrong = new TreeSet<String>();
            expect(
                    wrong,
                    name,
                    "drops all capabilities",
                    texts(service, "cap_drop").equals(List.of("ALL")));
            expect(
                    wrong,
                    name,
                    "gains no privileges",
                    texts(service, "security_opt").equals(List.of("no-new-privileges:true")));
            expect(wrong, name, "has limits", limits.has("memory") && limits.has("cpus") && limits.has("pids"));
            expect(wrong, name, "rolls its log", service.at("/logging/options").has("max-size"));
            expect(
                    wrong,
                    name,
                    "is checked",
                    ONE_SHOT.contains(name) || service.at("/healthcheck/test").size() > 1);
            expect(
                    wrong,
                    name,
                    "restarts as it should",
                    service.path("restart").asText().equals(ONE_SHOT.contains(name) ? "no" : "unless-stopped"));
            if (isOurs(service) || name.endsWith("-database")) {
                expect(
                        wrong,
                        name,
                        "cannot write to itself",
                        service.path("read_only").asBoolean());
                expect(wrong, name, "is not root", service.path("user").asText().matches("[1-9][0-9]+:[1-9][0-9]+"));
            }
            return wrong.stream();
        });
    }

    static Stream<String> databasesAreReachedByTheirServiceAlone(JsonNode compose) {
        return services(compose).filter(name -> name.endsWith("-database")).flatMap(name -> {
            var networks = texts(service(compose, name), "networks");
            var neighbours = services(compose)
                    .filter(other -> !other.equals(name))
                    .filter(other ->
                            texts(service(compose, other), "networks").stream().anyMatch(networks::contains))
                    .toList();
            var alone = neighbours.size() == 1
                    && networks.size() == 1
                    && compose.at("/networks/" + networks.get(0) + "/internal").asBoolean()
                    && service(compose, neighbours.get(0))
                            .at("/environment/DATABASE_URL")
                            .asText()
                            .startsWith("jdbc:postgresql://" + name + ":5432/");
            return alone ? Stream.empty() : Stream.of(name + " is reached by " + neighbours + " over " + networks);
        });
    }

    /** Else {@code up --wait} fails because a job has ended. */
    static Stream<String> jobsAreWaitedFor(JsonNode compose) {
        return ONE_SHOT.stream()
                .filter(job -> services(compose).noneMatch(name -> service(compose, name)
                        .path("depends_on")
                        .path(job)
                        .path("condition")
                        .asText()
                        .equals("service_completed_successfully")))
                .map(job -> "nobody waits for the end of " + job);
    }

    static Stream<String> services(JsonNode compose) {
        return Yaml.keys(compose.path("services"));
    }

    static JsonNode service(JsonNode compose, String name) {
        return compose.path("services").path(name);
    }

    private static boolean isOurs(JsonNode service) {
        return service.path("image").asText().startsWith("victim-care/");
    }

    private static List<String> texts(JsonNode service, String property) {
        var value = service.path(property);
        return value.isObject() ? Yaml.keys(value).toList() : Yaml.texts(value).toList();
    }

    private static void expect(Set<String> wrong, String service, String what, boolean is) {
        if (!is) {
            wrong.add("not so: " + service + " " + what);
        }
    }
}
