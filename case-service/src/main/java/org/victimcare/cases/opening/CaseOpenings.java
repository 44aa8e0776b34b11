package org.victimcare.cases.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.CaseView;
import org.victimcare.cases.casefile.Cases;
import org.victimcare.cases.victim.VictimView;
import org.victimcare.cases.victim.Victims;
import org.victimcare.kit.web.Idempotency;
import org.victimcare.kit.web.Versions;

/** What people ask to be opened or added: once for each Idempotency-Key. */
@ApplicationScoped
class CaseOpenings {

    private final Openings openings;
    private final Cases cases;
    private final CaseFinder finder;
    private final Victims victims;
    private final Idempotency idempotency;
    private final Clock clock;

    CaseOpenings(
            Openings openings, Cases cases, CaseFinder finder, Victims victims, Idempotency idempotency, Clock clock) {
        this.openings = openings;
        this.cases = cases;
        this.finder = finder;
        this.victims = victims;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    RestResponse<CaseView> open(@Nullable String key, OpeningRequest request) {
        var answer = idempotency.once(key, "open-case", request, CaseView.class, () -> open(request));
        // the first answer is not for who was excluded since
        finder.demandUnbarred(answer.getEntity().id());
        return answer;
    }

    @Transactional
    RestResponse<VictimView> addVictim(@Nullable String key, UUID caseId, VictimRequest request) {
        finder.visible(caseId);
        return idempotency.once(
                key, "add-victim " + caseId, request, VictimView.class, () -> addVictim(caseId, request));
    }

    private RestResponse<CaseView> open(OpeningRequest request) {
        var id = openings.open(request.opening(clock.instant()));
        request.officers().forEach((role, officer) -> cases.assign(id, role, officer));
        var view = finder.any(id);
        return Versions.created(URI.create("/v1/cases/" + id), view, view.version());
    }

    private RestResponse<VictimView> addVictim(UUID caseId, VictimRequest request) {
        var id = openings.addVictim(caseId, request.victim(clock.instant()));
        var view = victims.any(caseId, id);
        var location = URI.create("/v1/cases/" + caseId + "/victims/" + id);
        return Versions.created(location, view, view.version());
    }
}
