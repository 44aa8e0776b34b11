package org.victimcare.cases.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.VictimCareServers;

/**
 * Every operation that names a case, or something of one, times every role, times every kind of record: what comes of it is
 * what access-matrix.txt and the rule say. An operation that is new has no row, and is red.
 */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class AccessMatrixTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern PROBLEM = Pattern.compile("\"urn:problem:([a-z-]+)\"");

    private final Evidence evidence;
    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonNode document = Operation.document();
    private final SampleBody bodies = new SampleBody(document);
    private final String me = "mx-" + UUID.randomUUID();
    private final Map<Role, String> tokens =
            Arrays.stream(Role.values()).collect(Collectors.toMap(role -> role, role -> role.token(me)));
    private final AtomicInteger cells = new AtomicInteger();

    AccessMatrixTest(Evidence evidence) {
        this.evidence = evidence;
    }

    @Test
    void everyOperationAnswersEveryRoleAboutEveryKindOfRecordAsWritten() throws Exception {
        var records = new EnumMap<Held, HeldCase>(Held.class);
        for (var held : Held.values()) {
            records.put(
                    held,
                    held == Held.UNKNOWN
                            ? HeldCase.nowhere(records.get(Held.OWN_UNIT))
                            : HeldCase.of(held, me, evidence));
        }
        // readings first, while nothing is changed; whoever breaks the glass would see more from then on
        var operations = Operation.all(document).stream()
                .filter(operation -> operation.reach() != Reach.NONE)
                .sorted(Comparator.comparing((Operation one) -> one.reach() == Reach.BREAK)
                        .thenComparing(one -> !one.isReading())
                        .thenComparing(one -> one.id().equals("linkPerson")))
                .toList();

        var wrong = new ArrayList<String>();
        var pool = Executors.newFixedThreadPool(4);
        try {
            var started = records.entrySet().stream()
                    .map(each -> pool.submit(() -> ask(operations, each.getKey(), each.getValue())))
                    .toList();
            for (var done : started) {
                wrong.addAll(done.get());
            }
        } finally {
            pool.shutdown();
        }

        System.out.println("Access matrix: %d operations x %d roles x %d kinds of record = %d cells, %d wrong"
                .formatted(operations.size(), Role.values().length, records.size(), cells.get(), wrong.size()));
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatNamesNoCaseIsForTheRolesOfItsRowAlone() throws Exception {
        var wrong = new ArrayList<String>();
        var nowhere = new HeldCase("", me, me, Map.of(), me, me);
        for (var operation : Operation.all(document)) {
            for (var role : Role.values()) {
                if (operation.reach() == Reach.NONE && !operation.isFor(role)) {
                    var came = came(operation, role, nowhere);
                    if (came != Outcome.FORBIDDEN) {
                        wrong.add("%s as %s: %s".formatted(operation.id(), role, came));
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private List<String> ask(List<Operation> operations, Held held, HeldCase record)
            throws IOException, InterruptedException, ExecutionException {
        var wrong = new ArrayList<String>();
        for (var operation : operations) {
            for (var role : Role.values()) {
                var expected = operation.expected(role, held);
                var came = came(operation, role, record);
                cells.incrementAndGet();
                if (!expected.is(came)) {
                    wrong.add("%s as %s about %s: %s, not %s".formatted(operation.id(), role, held, came, expected));
                }
            }
        }
        return wrong;
    }

    private Outcome came(Operation operation, Role role, HeldCase record) throws IOException, InterruptedException {
        var body = bodies.of(operation, record);
        var request = HttpRequest.newBuilder(uri(operation, record))
                .header("Authorization", "Bearer " + tokens.get(role))
                .header("Access-Reason", "matrix")
                .header("Content-Type", operation.contentType())
                .method(
                        operation.method(),
                        operation.isReading()
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(body.isNull() ? "{}" : body.toString()))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        var problem = PROBLEM.matcher(answer.body());
        return Outcome.of(
                answer.statusCode(), answer.statusCode() >= 400 && problem.find() ? problem.group(1) : "", operation);
    }

    private URI uri(Operation operation, HeldCase record) {
        var path = PARAMETER.matcher(operation.path()).replaceAll(found -> switch (found.group(1)) {
            case "caseId" -> record.caseId();
            case "victimId" -> record.victimId();
            case "circumstance" -> "LONG_SENTENCE_OR_HOSPITAL_ORDER";
            case "date" -> "2026-03-04";
            default -> record.id(operation.path());
        });
        var query = operation.required("query").stream()
                .map(parameter -> parameter.required("name").asText() + "="
                        + bodies.sample(parameter.required("name").asText(), parameter.required("schema"))
                                .asText())
                .collect(Collectors.joining("&"));
        return URI.create("http://localhost:" + RestAssured.port + path + (query.isEmpty() ? "" : "?" + query));
    }
}
