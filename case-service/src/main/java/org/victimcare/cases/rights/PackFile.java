package org.victimcare.cases.rights;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;

/**
 * The file of a rule pack.
 *
 * @param name what it is called where it is refused
 * @param text what stands in it
 */
record PackFile(String name, PackText text) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static PackFile read(InputStream content, String name) {
        try {
            return new PackFile(name, YAML.readValue(content, PackText.class));
        } catch (JsonProcessingException e) {
            throw BrokenPack.unreadable(name, reason(e), e);
        } catch (IOException e) {
            throw BrokenPack.unreadable(name, String.valueOf(e.getMessage()), e);
        }
    }

    /** One of its rules. */
    RuleText rule(JsonNode node) {
        try {
            return YAML.treeToValue(node, RuleText.class);
        } catch (JsonProcessingException e) {
            throw BrokenPack.rule(name, node.path("id").asText("without an id"), reason(e));
        }
    }

    private static String reason(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "there is no field \"" + unknown.getPropertyName() + "\"";
        }
        var where = e instanceof JsonMappingException mapping ? mapping.getPathReference() : "";
        var first = e.getOriginalMessage().lines().findFirst().orElse("");
        return where.isEmpty() ? first : first + " at " + where;
    }
}
