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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.victimcare.notifications.delivery.Urgency;
import org.victimcare.notifications.message.Template;

/** The steps by urgency, and of messages that have their own, from a file that is read and checked before the service starts. */
@Startup
@Singleton
class StepBook {

    private static final String SHIPPED = "/rules/acknowledgement.yaml";
    private static final List<String> URGENCIES = names(Urgency.values());
    private static final List<String> TEMPLATES = names(Template.values());
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<String, Steps> steps;

    StepBook(AcknowledgementConfig config) {
        try (var content = config.stepsFile().isPresent()
                ? Files.newInputStream(config.stepsFile().get())
                : shipped()) {
            this.steps = read(content);
        } catch (IOException e) {
            throw new IllegalStateException("The steps of acknowledged messages cannot be read", e);
        }
    }

    /** The steps of a message: its own, or else those of its urgency. */
    Steps of(String template, Urgency urgency) {
        return Objects.requireNonNull(steps.getOrDefault(template, steps.get(urgency.name())));
    }

    static InputStream shipped() {
        return Objects.requireNonNull(StepBook.class.getResourceAsStream(SHIPPED), SHIPPED);
    }

    /** The file as it stands there. */
    record StepFile(@Nullable Map<String, StepText.PlanText> plans) {}

    static Map<String, Steps> read(InputStream content) throws IOException {
        var plans = plans(content);
        var read = new HashMap<String, Steps>();
        plans.forEach((name, text) -> {
            if (!URGENCIES.contains(name) && !TEMPLATES.contains(name)) {
                throw StepText.broken(name, "there is no such urgency, and no such message");
            }
            read.put(name, new StepText(name).steps(text));
        });
        URGENCIES.stream().filter(name -> !read.containsKey(name)).findFirst().ifPresent(name -> {
            throw StepText.broken(name, "it is missing");
        });
        return Map.copyOf(read);
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

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
