package org.victimcare.journeys;

import static org.victimcare.journeys.ManifestReferences.policyOf;
import static org.victimcare.journeys.Manifests.NAME;
import static org.victimcare.journeys.Manifests.nameOf;
import static org.victimcare.journeys.Manifests.title;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the settings of a service lead it to talk to is what its NetworkPolicy lets it talk to, and nothing else. */
final class ManifestTraffic {

    private static final String OTHER_SERVICE = "[A-Z]+_SERVICE_URL";

    private static final String READ_BY_PEOPLE = "([A-Z]+_LINK|MAIL_OPT_OUT)_BASE";

    private ManifestTraffic() {}

    static Stream<String> callersMayCallAndNobodyElse(Manifests manifests) {
        return manifests.ofKind("Deployment").flatMap(caller -> {
            var wanted = calls(manifests, caller);
            var wrong = new TreeSet<String>();
            compare(wrong, caller, "may call", wanted, peers(policyOf(manifests, caller), "egress", "to"));
            manifests.ofKind("Deployment").forEach(called -> {
                var admitted =
                        peers(policyOf(manifests, called), "ingress", "from").contains(nameOf(caller));
                if (admitted != wanted.contains(nameOf(called))) {
                    wrong.add(title(called) + (admitted ? " admits " : " refuses ") + nameOf(caller));
                }
            });
            return wrong.stream();
        });
    }

    static Stream<String> portsOfSettingsAreOpenAndNoOthers(Manifests manifests) {
        return manifests.ofKind("Deployment").flatMap(deployment -> {
            var wrong = new TreeSet<String>();
            var open = new TreeSet<String>();
            Yaml.each(policyOf(manifests, deployment).at("/spec/egress"))
                    .flatMap(rule -> Yaml.each(rule.path("ports")))
                    .forEach(port -> open.add(port.path("port").asText()));
            compare(wrong, deployment, "may reach ports", ports(manifests.environment(deployment)), open);
            return wrong.stream();
        });
    }

    private static Set<String> calls(Manifests manifests, JsonNode caller) {
        var called = new TreeSet<String>();
        manifests.environment(caller).forEach((name, value) -> {
            if (name.matches(OTHER_SERVICE)) {
                called.add(URI.create(value).getHost());
            }
        });
        return called;
    }

    private static Set<String> ports(Map<String, String> environment) {
        var ports = new TreeSet<String>();
        environment.forEach((name, value) -> {
            if (name.equals("SMTP_PORT")) {
                ports.add(value);
            } else if (name.equals("KAFKA_BOOTSTRAP_SERVERS")) {
                ports.add(value.substring(value.lastIndexOf(':') + 1));
            } else if (value.contains("://") && !name.matches(READ_BY_PEOPLE)) {
                ports.add(String.valueOf(URI.create(value.replace("jdbc:", "")).getPort()));
            }
        });
        return ports;
    }

    private static Set<String> peers(JsonNode policy, String direction, String side) {
        var peers = new TreeSet<String>();
        Yaml.each(policy.path("spec").path(direction))
                .flatMap(rule -> Yaml.each(rule.path(side)))
                .map(peer -> peer.at("/podSelector/matchLabels").path(NAME).asText())
                .filter(name -> !name.isEmpty())
                .forEach(peers::add);
        return peers;
    }

    private static void compare(
            Set<String> wrong, JsonNode deployment, String verb, Set<String> wanted, Set<String> allowed) {
        if (!wanted.equals(allowed)) {
            wrong.add("%s %s %s, and its settings want %s".formatted(title(deployment), verb, allowed, wanted));
        }
    }
}
