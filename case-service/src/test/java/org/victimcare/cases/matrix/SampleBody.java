package org.victimcare.cases.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The smallest body that the API document allows: so that no request fails before anybody asks who it is from. */
final class SampleBody {

    private static final Map<String, String> IN_CASE_OF = Map.of(
            "happenedAt", "2026-03-04T09:00:00Z",
            "at", "2026-03-04T09:00:00Z",
            "closedAt", "2026-03-04T09:00:00Z",
            "receivedByWcuAt", "2026-03-04T09:00:00Z",
            "phone", "020 7946 0001",
            "purpose", "CASE_OUTCOME",
            "reason", "somebody is in danger, says the caller");

    private final JsonNode document;
    private final ObjectMapper json = new ObjectMapper();

    SampleBody(JsonNode document) {
        this.document = document;
    }

    /** Null where the operation takes none. */
    JsonNode of(Operation operation, HeldCase held) {
        var schema = operation
                .described()
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        if (schema.isMissingNode()) {
            return json.nullNode();
        }
        var body = sample("", schema);
        if (body instanceof ObjectNode fields) {
            replace(operation.id(), fields, held);
        }
        return body;
    }

    JsonNode sample(String name, JsonNode described) {
        var schema = resolved(described);
        if (schema.has("enum")) {
            return StreamSupport.stream(schema.get("enum").spliterator(), false)
                    .filter(JsonNode::isTextual)
                    .findFirst()
                    .orElseThrow();
        }
        return switch (type(schema)) {
            case "object" -> fields(schema);
            case "array" -> {
                var array = json.createArrayNode();
                for (var i = 0; i < schema.path("minItems").asInt(0); i++) {
                    array.add(sample(name, schema.get("items")));
                }
                yield array;
            }
            case "boolean" -> json.getNodeFactory().booleanNode(true);
            case "integer", "number" ->
                json.getNodeFactory()
                        .numberNode(Math.max(1, schema.path("minimum").asInt(1)));
            default -> json.getNodeFactory().textNode(text(name, schema));
        };
    }

    private static void replace(String operation, ObjectNode body, HeldCase held) {
        switch (operation) {
            case "decideContact" -> body.put("caseId", held.caseId()).put("victimId", held.victimId());
            case "recordSuspectRole" -> body.put("suspectIn", held.caseId());
            case "linkPerson" ->
                body.putObject("other").put("caseId", held.companion()).put("victimId", held.victimOfCompanion());
            case "linkContact" -> body.put("channel", "EMAIL").put("value", "somebody@example.org");
            case "breakGlass" ->
                body.putObject("reference").put("scheme", "CONNECT").put("value", held.reference());
            default -> {}
        }
    }

    private ObjectNode fields(JsonNode schema) {
        var object = json.createObjectNode();
        schema.path("required")
                .forEach(field -> object.set(
                        field.asText(),
                        sample(field.asText(), schema.required("properties").required(field.asText()))));
        return object;
    }

    private JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            var name = schema.get("$ref").asText().replaceFirst(".*/", "");
            return resolved(document.required("components").required("schemas").required(name));
        }
        return schema.has("allOf") ? resolved(schema.get("allOf").get(0)) : schema;
    }

    private static String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText("string");
    }

    private static String text(String name, JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "uuid" -> "00000000-0000-7000-8000-000000000001";
            case "date-time" -> "2026-03-04T09:00:00Z";
            case "date" -> "2026-03-04";
            default -> IN_CASE_OF.getOrDefault(name, "SAMPLE");
        };
    }
}
