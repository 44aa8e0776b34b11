package org.victimcare.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.junit.jupiter.api.Test;

/** Who writes a client from the document knows what can be answered. */
class ProblemResponsesTest {

    private final Operation operation = OASFactory.createOperation();

    @Test
    void whatIsReadByItsIdMayNotBeThere() {
        operation.addParameter(OASFactory.createParameter().name("id").in(In.PATH));

        assertThat(statuses()).containsExactly("404");
    }

    @Test
    void aListCanBeAskedForWronglyAndIsAlwaysThere() {
        operation.addParameter(OASFactory.createParameter().name("limit").in(In.QUERY));

        assertThat(statuses()).containsExactly("400");
    }

    @Test
    void aChangeCanBeOvertaken() {
        operation.addParameter(OASFactory.createParameter().name("If-Match").in(In.HEADER));

        assertThat(statuses()).containsExactly("409", "412", "428");
    }

    @Test
    void aKeyCanBeUsedTwice() {
        operation.addParameter(
                OASFactory.createParameter().name("Idempotency-Key").in(In.HEADER));
        operation.setRequestBody(body("application/json"));

        assertThat(statuses()).containsExactly("400", "409", "413", "415", "422");
    }

    @Test
    void aStreamHasNoLimit() {
        operation.setRequestBody(body("text/csv"));

        assertThat(statuses()).containsExactly("400", "415");
    }

    @Test
    void anotherHeaderMeansNothing() {
        operation.addParameter(
                OASFactory.createParameter().name("Accept-Language").in(In.HEADER));

        assertThat(statuses()).isEmpty();
    }

    @Test
    void whatAnEndpointSaysItselfStays() {
        operation.addParameter(OASFactory.createParameter().name("id").in(In.PATH));
        operation.setResponses(OASFactory.createAPIResponses()
                .addAPIResponse("404", OASFactory.createAPIResponse().description("No such moon")));

        statuses();

        var missing = operation.getResponses().getAPIResponse("404");
        assertThat(missing.getDescription()).isEqualTo("No such moon");
        assertThat(missing.getContent().hasMediaType("application/problem+json"))
                .isTrue();
    }

    @Test
    void aDocumentWithoutPathsStaysEmpty() {
        var empty = OASFactory.createOpenAPI();

        new ProblemResponses().filterOpenAPI(empty);

        assertThat(empty.getComponents()).isNull();
    }

    private Set<String> statuses() {
        var document = OASFactory.createOpenAPI()
                .paths(OASFactory.createPaths()
                        .addPathItem("/v1/moons", OASFactory.createPathItem().GET(operation)));
        new ProblemResponses().filterOpenAPI(document);
        assertThat(document.getComponents().getSchemas()).containsKey("Problem");
        var responses = operation.getResponses().getAPIResponses();
        return responses == null ? Set.of() : responses.keySet();
    }

    private static RequestBody body(String type) {
        return OASFactory.createRequestBody()
                .content(OASFactory.createContent().addMediaType(type, OASFactory.createMediaType()));
    }
}
