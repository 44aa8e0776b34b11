package org.victimcare.kit.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/**
 * Adds to the API document the problems that an operation can answer with because of what it takes. What an endpoint says
 * itself stays as it says. It is public because the build of a service makes one.
 */
@OpenApiFilter(stages = RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    private static final String JSON = "application/json";
    private static final String SCHEMA = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        var components = document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        components.addSchema(SCHEMA, problem());
        document.setComponents(components);
        document.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(operation -> complete(path, operation)));
    }

    private static void complete(PathItem path, Operation operation) {
        var responses = operation.getResponses() == null ? OASFactory.createAPIResponses() : operation.getResponses();
        operation.setResponses(responses);
        possible(path, operation)
                .forEach((status, sentence) -> addOnce(responses, status.toString(), response(sentence)));
        Objects.requireNonNullElse(responses.getAPIResponses(), Map.<String, APIResponse>of())
                .forEach((status, response) -> {
                    if (status.startsWith("4") && response.getContent() == null) {
                        response.setContent(problems());
                    }
                });
    }

    /** What can go wrong, by status. */
    private static Map<Integer, String> possible(PathItem path, Operation operation) {
        var found = new TreeMap<Integer, String>();
        if (has(path, operation, In.PATH, null)) {
            found.put(404, "There is no such thing, or you may not know that there is");
        }
        if (has(path, operation, In.QUERY, null)) {
            found.put(400, "A parameter cannot be read, or breaks a rule");
        }
        if (has(path, operation, In.HEADER, "If-Match")) {
            found.put(409, "The state of it does not allow this");
            found.put(412, "Somebody changed it meanwhile: the version is not the one that you saw");
            found.put(428, "Say which version you are changing: send its ETag as If-Match");
        }
        if (has(path, operation, In.HEADER, "Idempotency-Key")) {
            found.put(409, "The state of it does not allow this");
            found.put(
                    422,
                    "The Idempotency-Key was used before with another request, or the content cannot be processed");
        }
        var body = operation.getRequestBody();
        if (body != null) {
            found.put(400, "The body cannot be read, or a field breaks a rule: the violations name it");
            found.put(415, "The body is of another type than is taken here");
            if (body.getContent() != null && body.getContent().hasMediaType(JSON)) {
                found.put(413, "The body is longer than is taken here");
            }
        }
        return found;
    }

    private static boolean has(PathItem path, Operation operation, In where, @Nullable String name) {
        return Stream.of(path.getParameters(), operation.getParameters())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .anyMatch(parameter -> is(parameter, where, name));
    }

    private static boolean is(Parameter parameter, In where, @Nullable String name) {
        return parameter.getIn() == where && (name == null || name.equalsIgnoreCase(parameter.getName()));
    }

    private static void addOnce(APIResponses responses, String status, APIResponse response) {
        if (!responses.hasAPIResponse(status)) {
            responses.addAPIResponse(status, response);
        }
    }

    private static APIResponse response(String sentence) {
        return OASFactory.createAPIResponse().description(sentence).content(problems());
    }

    private static Content problems() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA)));
    }

    private static Schema problem() {
        return object().description("What every refused or failed request is answered with (RFC 9457).")
                .addProperty("type", text("Stable, urn:problem:…: what to decide on"))
                .addProperty("title", text("Short, the same for every problem of the status"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text("A sentence for people, where there is one"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("The fields that were wrong, where fields were")
                                .items(object().addProperty("field", text("Its name"))
                                        .addProperty("message", text("What is wrong with it"))))
                .addProperty("traceId", text("Where to look in the log, for a failure of ours"))
                .required(List.of("type", "title", "status"));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
