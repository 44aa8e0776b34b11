package org.victimcare.kit.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.contracts.CaseClosed;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.contracts.EventTypes;
import org.victimcare.contracts.OutcomeCode;

class EnvelopeCodecTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private final EnvelopeCodec codec = new EnvelopeCodec();

    static Stream<String> samples() {
        return EventTypes.names().stream()
                .map(wire -> EventTypes.shortNameOf(EventTypes.find(wire).orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesEveryGoldenSampleAgainAsItReadIt(String name) throws Exception {
        var sample = sample(name);

        var again = codec.write(codec.read(sample).orElseThrow());

        assertThat(new ObjectMapper().readTree(again))
                .isEqualTo(underTheSchemaOfToday((ObjectNode) new ObjectMapper().readTree(sample), name));
    }

    /** A sample is never edited; what is written today may name a newer minor version of the same schema. */
    private static ObjectNode underTheSchemaOfToday(ObjectNode sample, String name) {
        var today =
                EventTypes.schemaOf(EventTypes.find("org.victimcare." + name).orElseThrow());
        var minor = "[0-9]+\\.json$";
        assertThat(sample.required("dataschema").asText().replaceFirst(minor, ""))
                .isEqualTo(today.replaceFirst(minor, ""));
        return sample.put("dataschema", today);
    }

    @Test
    void skipsATypeThatSomebodyElseKnows() throws Exception {
        var newer = new String(sample("case.closed.v1"), UTF_8).replace("case.closed.v1", "case.closed.v2");

        assertThat(codec.read(newer.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void readsAConstantThatItDoesNotKnowAsUnknown() throws Exception {
        var newer = new String(sample("case.closed.v1"), UTF_8).replace("CLOSED_NO_SUSPECT", "CLOSED_BY_TIME_TRAVEL");

        var event = (CaseClosed) codec.read(newer.getBytes(UTF_8)).orElseThrow().data();

        assertThat(event.status()).isEqualTo(CaseStatus.UNKNOWN);
        assertThat(event.outcome()).isEqualTo(OutcomeCode.NO_SUSPECT_IDENTIFIED);
    }

    @Test
    void readsAFieldThatItDoesNotKnow() throws Exception {
        var newer =
                new String(sample("case.closed.v1"), UTF_8).replace("\"caseId\"", "\"colour\": \"blue\", \"caseId\"");

        assertThat(codec.read(newer.getBytes(UTF_8))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "{}",
                "null",
                "{\"type\": 7}",
                "{\"type\": \"org.victimcare.case.closed.v1\"}",
                "{\"type\": \"org.victimcare.case.closed.v1\", \"id\": \"x\"}",
                "\u0000\u0001\u0002"
            })
    void callsGarbageUnreadable(String bytes) {
        assertThatExceptionOfType(UnreadableMessage.class).isThrownBy(() -> codec.read(bytes.getBytes(UTF_8)));
    }

    @Test
    void callsAnEventWithoutItsCaseUnreadable() throws IOException {
        var damaged = new String(sample("case.closed.v1"), UTF_8).replace("\"caseId\"", "\"case\"");

        assertThatExceptionOfType(UnreadableMessage.class).isThrownBy(() -> codec.read(damaged.getBytes(UTF_8)));
    }

    @Test
    void namesNoCauseWhereThereIsNone() {
        var id = UUID.randomUUID();
        var event = new CaseClosed(
                UUID.randomUUID(), OutcomeCode.OTHER, CaseStatus.CLOSED_EVIDENCE, UUID.randomUUID(), MONDAY);

        var written = codec.write(new Envelope(id, "org.victimcare.case.closed.v1", 3, MONDAY, null, id, null, event));

        assertThat(written).doesNotContain("causationid").contains("\"sequence\":\"0000000003\"");
    }

    private static byte[] sample(String name) throws IOException {
        try (var stream = EventTypes.class.getResourceAsStream("samples/" + name + ".json")) {
            assertThat(stream).as(name).isNotNull();
            return stream.readAllBytes();
        }
    }
}
