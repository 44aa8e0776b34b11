package org.victimcare.cases.erasure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.web.Refusal;

/** Erasures as they are asked for and decided. What is refused changes nothing, and is on record all the same. */
@ApplicationScoped
class Erasures {

    private final ErasureSteps steps;
    private final AccessLog accessLog;

    Erasures(ErasureSteps steps, AccessLog accessLog) {
        this.steps = steps;
        this.accessLog = accessLog;
    }

    RestResponse<ErasureView> request(@Nullable String key, UUID caseId, UUID victimId, RequestErasure request) {
        return recordingRefusals(caseId, victimId, () -> steps.request(key, caseId, victimId, request));
    }

    ErasureView decide(UUID caseId, UUID victimId, UUID id, @Nullable String ifMatch, DecideErasure decision) {
        return recordingRefusals(caseId, victimId, () -> steps.decide(caseId, victimId, id, ifMatch, decision));
    }

    /** The refused step is rolled back; the record of it is a transaction of its own. */
    private <T> T recordingRefusals(UUID caseId, UUID victimId, Supplier<T> step) {
        try {
            return step.get();
        } catch (Refusal no) {
            if (no.kind() != Refusal.Kind.NOT_FOUND) {
                QuarkusTransaction.requiringNew()
                        .run(() -> accessLog.record(Operation.ERASURE, "erasure-refused", caseId, victimId));
            }
            throw no;
        }
    }
}
