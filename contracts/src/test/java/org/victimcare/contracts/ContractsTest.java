package org.victimcare.contracts;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The published contract: what a stranger's consumer relies on. The samples are never edited. */
class ContractsTest {

    private static final Set<String> PERSONAL = Set.of(
            "name", "phone", "email", "mail", "address", "note", "postcode", "birth", "comment", "text", "token");

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @TestFactory
    Stream<DynamicTest> everySampleIsAnEventAndComesOutAsItWentIn() {
        return eachType((name, type) -> {
            var data = sample(name).required("data");

            var event = json.treeToValue(data, type);

            assertThat(json.<JsonNode>valueToTree(event)).isEqualTo(data);
        });
    }

    @TestFactory
    Stream<DynamicTest> everySampleKeepsItsSchemaAndTheEnvelopes() {
        return eachType((name, type) -> {
            assertThat(schema("envelope").validate(sample(name).toString(), InputFormat.JSON))
                    .isEmpty();
            assertThat(schema(name).validate(sample(name).required("data").toString(), InputFormat.JSON))
                    .isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> everySchemaRefusesAnEventWithoutItsCase() {
        return eachType((name, type) -> {
            var data = (ObjectNode) sample(name).required("data").deepCopy();
            data.remove("caseId");

            assertThat(schema(name).validate(data.toString(), InputFormat.JSON)).isNotEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> everySchemaNamesTheFieldsOfItsRecord() {
        return eachType((name, type) -> {
            var described = tree("schemas/" + name + ".json").required("properties");

            assertThat(fieldNames(described))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList());
        });
    }

    @TestFactory
    Stream<DynamicTest> everyEnumerationInASchemaIsThatOfItsField() {
        return eachType((name, type) -> {
            var described = tree("schemas/" + name + ".json").required("properties");
            for (var component : type.getRecordComponents()) {
                if (component.getType().isEnum()) {
                    assertThat(StreamSupport.stream(
                                            described
                                                    .required(component.getName())
                                                    .required("enum")
                                                    .spliterator(),
                                            false)
                                    .map(JsonNode::asText))
                            .containsExactlyInAnyOrderElementsOf(writtenConstants(component.getType()));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> noEventHasAFieldNamedLikePersonalData() {
        return eachType((name, type) -> assertThat(type.getRecordComponents())
                .extracting(component -> component.getName().toLowerCase(java.util.Locale.ROOT))
                .noneMatch(field -> PERSONAL.stream().anyMatch(field::contains)));
    }

    @TestFactory
    Stream<DynamicTest> everyPublishedEnumerationHasAPlaceForWhatIsNewer() {
        return EventTypes.names().stream()
                .flatMap(name ->
                        Arrays.stream(EventTypes.find(name).orElseThrow().getRecordComponents()))
                .map(RecordComponent::getType)
                .filter(Class::isEnum)
                .distinct()
                .map(type -> dynamicTest(type.getSimpleName(), () -> assertThat(type.getEnumConstants())
                        .extracting(Object::toString)
                        .contains("UNKNOWN")));
    }

    @Test
    void theDocumentsOfTheServicesNameEveryEventOnce() throws IOException {
        var named = new TreeSet<String>();
        for (var service : Topic.values()) {
            var document = new YAMLMapper().readTree(resource("asyncapi" + service.source() + ".yaml"));
            assertThat(document.required("asyncapi").asText()).isEqualTo("3.0.0");
            document.required("components").required("messages").forEach(message -> assertThat(
                            named.add(message.required("name").asText()))
                    .as("%s is named once", message)
                    .isTrue());
        }

        assertThat(named).containsExactlyInAnyOrderElementsOf(EventTypes.names());
    }

    private interface Check {
        void of(String name, Class<? extends DomainEvent> type) throws Exception;
    }

    private static Stream<DynamicTest> eachType(Check check) {
        return EventTypes.names().stream().sorted().map(wire -> {
            var type = EventTypes.find(wire).orElseThrow();
            var name = EventTypes.shortNameOf(type);
            return dynamicTest(name, () -> check.of(name, type));
        });
    }

    private JsonNode sample(String name) {
        return tree("samples/" + name + ".json");
    }

    private JsonNode tree(String path) {
        try {
            return json.readTree(resource(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("schemas/" + name + ".json"), InputFormat.JSON);
    }

    private static String resource(String path) {
        try (var stream = ContractsTest.class.getResourceAsStream(path)) {
            assertThat(stream).as(path).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> fieldNames(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
                .collect(toSet());
    }

    private static Set<String> writtenConstants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Object::toString)
                .filter(name -> !name.equals("UNKNOWN"))
                .collect(toSet());
    }
}
