package org.victimcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The rules of notification-service name rules of the Code by their ids, and those name the messages that meet them. Neither
 * service knows the other's file: a name that is wrong on one side would be silence, and no error.
 */
class MessagesOfTheCodeTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<JsonNode> CODE = rules("case-service/src/main/resources/rights/UK-VCOP-2021.yaml");
    private static final List<JsonNode> MESSAGES = rules("notification-service/src/main/resources/rules/messages.yaml");

    @Test
    void everyRuleOfTheCodeThatAMessageIsOwedByIsThere() {
        var named = MESSAGES.stream()
                .flatMap(message -> Yaml.texts(message.path("when").path("rule")))
                .toList();

        assertThat(named).isNotEmpty();
        assertThat(CODE.stream().map(rule -> rule.path("id").asText())).containsAll(named);
    }

    @Test
    void everyMessageThatMeetsARuleOfTheCodeIsSent() {
        var meeting = CODE.stream()
                .filter(rule -> rule.has("message"))
                .map(rule -> rule.path("message").asText())
                .toList();

        assertThat(meeting).isNotEmpty();
        assertThat(MESSAGES.stream().map(rule -> rule.path("template").asText()))
                .containsAll(meeting);
    }

    private static List<JsonNode> rules(String file) {
        return Yaml.each(Yaml.documents(ROOT.resolve(file)).get(0).path("rules"))
                .toList();
    }
}
