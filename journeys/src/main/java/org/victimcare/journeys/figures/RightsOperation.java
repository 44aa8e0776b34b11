package org.victimcare.journeys.figures;

import static org.victimcare.journeys.figures.ManyCases.caseId;
import static org.victimcare.journeys.figures.ManyCases.victimId;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.victimcare.journeys.Answer;
import org.victimcare.journeys.RunningSuite;
import org.victimcare.launcher.home.Port;

/** What is measured of the rights clock and of safe contact. The script of the same name does the same by SQL alone. */
enum RightsOperation {
    MILESTONE("supervisor") {
        @Override
        HttpRequest.Builder request(RunningSuite suite, long number) {
            return HttpRequest.newBuilder(suite.url(Port.CASE, "/v1/cases/" + caseId(number) + "/milestones"))
                    .header("If-Match", "\"0\"")
                    .POST(BodyPublishers.ofString("""
                            {"milestone": "SUSPECT_ARRESTED", "happenedAt": "%s", "words": "A person was arrested."}""".formatted(Instant.now())));
        }
    },
    CONTACT_DECISION("service-notification") {
        @Override
        HttpRequest.Builder request(RunningSuite suite, long number) {
            return HttpRequest.newBuilder(suite.url(Port.CASE, "/internal/v1/contact-decisions"))
                    .POST(BodyPublishers.ofString("""
                            {"caseId": "%s", "victimId": "%s", "purpose": "SUSPECT_ARRESTED", "channels": ["EMAIL"]}""".formatted(caseId(number), victimId(number))));
        }
    },
    KEY_INFORMATION("supervisor") {
        @Override
        HttpRequest.Builder request(RunningSuite suite, long number) {
            return HttpRequest.newBuilder(suite.url(
                    Port.CASE, "/v1/cases/" + caseId(number) + "/victims/" + victimId(number) + "/key-information"));
        }
    };

    private final String role;

    RightsOperation(String role) {
        this.role = role;
    }

    abstract HttpRequest.Builder request(RunningSuite suite, long number);

    /** Calls that each take another case. */
    Load load(RunningSuite suite, ManyCases cases) {
        var token = suite.token(role);
        var turns = new AtomicLong();
        var first = ask(suite, token, cases.number(turns.getAndIncrement()));
        if (first.status() != 200) {
            throw new IllegalStateException(words() + " was answered " + first);
        }
        return new Load(
                () -> ask(suite, token, cases.number(turns.getAndIncrement())).status() == 200);
    }

    private Answer ask(RunningSuite suite, String token, long number) {
        return suite.askWith(request(suite, number).header("Content-Type", "application/json"), token);
    }

    /** As it stands in the report. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    String script() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".pgbench";
    }
}
