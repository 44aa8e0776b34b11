package org.victimcare.notifications.acknowledgement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.victimcare.notifications.delivery.Urgency;

/** The steps by urgency, from a file that is read and checked before the service starts. */
@Startup
@Singleton
class StepBook {

    private static final String SHIPPED = "/rules/acknowledgement.yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<Urgency, Steps> steps;

    StepBook(AcknowledgementConfig config) {
        try (var content = config.stepsFile().isPresent()
                ? Files.newInputStream(config.stepsFile().get())
                : shipped()) {
            this.steps = read(content);
        } catch (IOException e) {
            throw new IllegalStateException("The steps of acknowledged messages cannot be read", e);
        }
    }

    Steps of(Urgency urgency) {
        return Objects.requireNonNull(steps.get(urgency));
    }

    static InputStream shipped() {
        return Objects.requireNonNull(StepBook.class.getResourceAsStream(SHIPPED), SHIPPED);
    }

    /** The file as it stands there. */
    record StepFile(@Nullable Map<String, StepText.PlanText> plans) {}

    static Map<Urgency, Steps> read(InputStream content) throws IOException {
        var plans = plans(content);
        var known = Arrays.stream(Urgency.values()).map(Urgency::name).toList();
        plans.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw StepText.broken(name, "there is no such urgency");
                });
        var read = new EnumMap<Urgency, Steps>(Urgency.class);
        for (var urgency : Urgency.values()) {
            var text = plans.get(urgency.name());
            if (text == null) {
                throw StepText.broken(urgency.name(), "it is missing");
            }
            read.put(urgency, new StepText(urgency.name()).steps(text));
        }
        return read;
    }

    private static Map<String, StepText.PlanText> plans(InputStream content) throws IOException {
        try {
            var file = YAML.readValue(content, StepFile.class);
            return Objects.requireNonNullElse(file == null ? null : file.plans(), Map.of());
        } catch (JsonProcessingException e) {
            var why = e.getOriginalMessage().lines().findFirst().orElse("it is no YAML");
            throw StepText.broken("the file", why);
        }
    }
}
